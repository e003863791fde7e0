import type { Command } from 'commander';
import type { CommandContext } from '../command-context.js';
import { addCriteriaDiffCommand } from './criteria-diff.js';
import { addCriteriaExportCommand } from './criteria-export.js';
import { addCriteriaImportCommand } from './criteria-import.js';
import { addCriteriaLintCommand } from './criteria-lint.js';
import { addCriteriaListCommand } from './criteria-list.js';
import { addCriteriaNewCommand } from './criteria-new.js';
import { addCriteriaSchemaCommand } from './criteria-schema.js';
import { addCriteriaShowCommand } from './criteria-show.js';
import { addCriteriaTestCommand } from './criteria-test.js';

/** Adds `criteria` with its commands to the program. */
export function addCriteriaCommands(program: Command, context: CommandContext): void {
  const criteria = program.command('criteria').description(context.words.criteria);
  addCriteriaListCommand(criteria, context);
  addCriteriaShowCommand(criteria, context);
  addCriteriaLintCommand(criteria, context);
  addCriteriaTestCommand(criteria, context);
  addCriteriaDiffCommand(criteria, context);
  addCriteriaExportCommand(criteria, context);
  addCriteriaImportCommand(criteria, context);
  addCriteriaNewCommand(criteria, context);
  addCriteriaSchemaCommand(criteria, context);
}
