/** Goes to another address: a step that "back" takes back, but not for every letter that is typed. */
export function goTo(address: string, isTyping: boolean): void {
  if (isTyping) {
    history.replaceState(null, '', address);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  } else {
    location.hash = address;
  }
}
