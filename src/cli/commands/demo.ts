import type { Command } from 'commander';
import type { CommandContext } from '../command-context.js';
import { exampleText, langOption } from '../command-context.js';
import type { DemoOptions } from '../runs/demo.js';

const FILE = 'danvan-demo.xlsx';

/** Adds the command to the program. */
export function addDemoCommand(program: Command, context: CommandContext): void {
  const { words, shell, run } = context;
  program
    .command('demo')
    .description(words.demo)
    .option('--out <file.xlsx>', words.demoOut(FILE))
    .option('--force', words.force)
    .addOption(langOption(context))
    .addHelpText('after', exampleText(context, 'demo'))
    .action((options: Partial<DemoOptions>) =>
      run(
        import('../runs/demo.js').then(({ runDemo }) => runDemo({ out: FILE, ...options }, shell)),
      ),
    );
}
