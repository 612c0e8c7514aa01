const said = new Set<string>();

/** Writes one line to the console, the first time only: a page with forty cards should not say it forty times. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`[wijkgids] ${message}`);
}
