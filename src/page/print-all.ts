/**
 * What is closed or out of sight on the screen stands open on paper: before printing every criterion of
 * a card is opened and every row of a long table is built; afterwards the page is as it was.
 */
export function openForPrint(): void {
  let opened: readonly HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const item of opened) setOpen(item, true);
    tellFrames('print-all');
  });
  window.addEventListener('afterprint', () => {
    for (const item of opened) setOpen(item, false);
    tellFrames('print-done');
  });
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
