// Runs before the first paint, so that a chosen theme does not flash. A file and not inline: the page's
// content security policy allows scripts of our own origin only.
(() => {
  let choice = null;
  try {
    choice = localStorage.getItem('throughline-theme');
  } catch {
    // Storage may be forbidden: then the system's choice holds.
  }
  const isDark =
    choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', isDark ? 'dark' : 'light');
})();
