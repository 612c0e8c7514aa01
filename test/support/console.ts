/** Every test fails on console output that it did not expect. Import this file in a test to switch it on. */
type Level = 'warn' | 'error';
let lines: {level: Level; text: string}[] = [];

for (const level of ['warn', 'error'] as const) {
  const original = console[level].bind(console);
  console[level] = (...args: unknown[]) => {
    const text = args.map(String).join(' ');
    if (text.includes('Lit is in dev mode')) original(...args);
    else lines.push({level, text});
  };
}

/** The lines written so far in this test, which are expected by asking for them. */
export function consoleLines(level: Level): string[] {
  const taken = lines.filter((line) => line.level === level).map(({text}) => text);
  lines = lines.filter((line) => line.level !== level);
  return taken;
}

beforeEach(() => {
  lines = [];
});

afterEach(() => {
  const unexpected = lines.map(({level, text}) => `${level}: ${text}`);
  lines = [];
  if (unexpected.length) throw new Error(`unexpected console output:\n${unexpected.join('\n')}`);
});
