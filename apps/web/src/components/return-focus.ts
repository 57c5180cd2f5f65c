/** Menus give the focus back on their own, but not when they opened with their first showing. */
const AFTER_MENU_MS = 30;

/** Puts the focus on an element, unless something else has taken it since. */
export function returnFocus(element: HTMLElement | null): void {
  window.setTimeout(() => {
    if (document.activeElement === document.body) element?.focus({ preventScroll: true });
  }, AFTER_MENU_MS);
}
