import type { Command } from 'commander';
import type { CommandContext } from '../command-context.js';
import { addCriteriaListCommand } from './criteria-list.js';
import { addCriteriaSchemaCommand } from './criteria-schema.js';
import { addCriteriaShowCommand } from './criteria-show.js';

/** Adds `criteria` with its commands to the program. */
export function addCriteriaCommands(program: Command, context: CommandContext): void {
  const criteria = program.command('criteria').description(context.words.criteria);
  addCriteriaListCommand(criteria, context);
  addCriteriaShowCommand(criteria, context);
  addCriteriaSchemaCommand(criteria, context);
}
