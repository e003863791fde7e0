#!/usr/bin/env node
import { runDanvan } from './run-danvan.js';

process.exitCode = await runDanvan(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => new Date(),
});
