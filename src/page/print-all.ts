/**
 * What is out of sight on the screen stands on paper: before printing every row of a long table is
 * built; afterwards the page is as it was. Criteria that are closed print as their one line.
 */
export function buildForPrint(): void {
  window.addEventListener('beforeprint', () => tellFrames('print-all'));
  window.addEventListener('afterprint', () => tellFrames('print-done'));
}

/** Prints with all that is closed in a list opened, and closes it again afterwards. */
export function printOpened(list: HTMLElement): void {
  const closed = [...list.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  for (const item of closed) setOpen(item, true);
  const closeAgain = () => {
    for (const item of closed) setOpen(item, false);
  };
  window.addEventListener('afterprint', closeAgain, { once: true });
  window.print();
}

/** The browser tells of the change too late for the paper, so it is told at once. */
function setOpen(item: HTMLDetailsElement, open: boolean): void {
  item.open = open;
  item.dispatchEvent(new Event('toggle'));
}

function tellFrames(event: string): void {
  for (const frame of document.querySelectorAll('.heat-frame')) {
    frame.dispatchEvent(new Event(event));
  }
}
