/** Whether this is a copy of the site that was saved for class (scripts/class-copy.ts). */
export function isCopy(): boolean {
  return 'copy' in document.documentElement.dataset
}
