import type { Command } from 'commander';
import type { CommandContext } from '../command-context.js';
import { addAppraiseMakeCommand } from './appraise-make.js';
import { addAppraiseReportCommand } from './appraise-report.js';
import { addAppraiseSettleCommand } from './appraise-settle.js';

/** Adds `appraise` with its commands to the program; `make` is what it does when none is named. */
export function addAppraiseCommands(program: Command, context: CommandContext): void {
  const appraise = program.command('appraise').description(context.words.appraise);
  addAppraiseMakeCommand(appraise, context);
  addAppraiseSettleCommand(appraise, context);
  addAppraiseReportCommand(appraise, context);
}
