/** What a story may say about itself in its `parameters`, for the test. */
export interface StoryParameters {
  /** Regular expressions of lines that the console must show. No other warning or error may appear. */
  readonly expectedConsole?: readonly string[];
  /** Tags that have no class, because that is what the story is about. */
  readonly staysUndefined?: readonly string[];
  /** The page of `test/pages` that the story shows. */
  readonly file?: string;
}

/** What Storybook said on its channel, kept as `window.overheard`. */
export interface Overheard {
  /** Ids of stories that were drawn, played and checked. */
  readonly finished: string[];
  docsRendered: boolean;
  /** Whether axe looked at a story. */
  checked: boolean;
  /** What the story threw, or what Storybook could not do with it. */
  readonly errors: string[];
  /** What axe found. */
  readonly violations: string[];
  parameters: StoryParameters;
}

interface Finished {
  readonly storyId: string;
  readonly reporters: readonly {
    readonly type: string;
    readonly result: {
      readonly error?: Error;
      readonly violations?: readonly {
        readonly id: string;
        readonly help: string;
        readonly nodes: readonly {readonly target: readonly string[]}[];
      }[];
    };
  }[];
}

type Channel = Record<'on', (name: string, listener: (detail: never) => void) => void>;

/**
 * Runs in the page before Storybook does, and in every frame of it. It stands alone: nothing outside it is there.
 * Storybook puts its channel into a global, which is where it can be overheard from the first word. No function in here
 * has a name of its own, because tsx would keep that name with a helper that the page lacks.
 */
export function overhear(): void {
  const overheard: Overheard = {
    finished: [],
    docsRendered: false,
    checked: false,
    errors: [],
    violations: [],
    parameters: {},
  };
  const {finished, errors, violations} = overheard;
  let channel: Channel | undefined;
  window.overheard = overheard;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get() {
      return channel;
    },
    set(created: Channel) {
      channel = created;
      created.on(
        'storyPrepared',
        ({parameters, initialArgs}: {parameters: StoryParameters; initialArgs: {file?: string}}) => {
          const {expectedConsole = [], staysUndefined = []} = parameters;
          const {file = ''} = initialArgs;
          overheard.parameters = {expectedConsole, staysUndefined, file};
        },
      );
      created.on('docsRendered', () => {
        overheard.docsRendered = true;
      });
      created.on('storyFinished', ({storyId, reporters}: Finished) => {
        finished.push(storyId);
        for (const {type, result} of reporters) {
          if (type !== 'a11y') continue;
          overheard.checked = true;
          if (result.error) violations.push(`axe: ${result.error.message}`);
          for (const {id, help, nodes} of result.violations ?? []) {
            const where = nodes.map(({target}) => target.flat().join(' ')).slice(0, 3);
            violations.push(`axe ${id}: ${help}; ${nodes.length} times: ${where.join(', ')}`);
          }
        }
      });
      for (const name of [
        'storyErrored',
        'storyMissing',
        'storyThrewException',
        'playFunctionThrewException',
      ]) {
        created.on(name, (detail: {message?: string; title?: string} | string) => {
          const text = typeof detail === 'string' ? detail : (detail.message ?? detail.title ?? '');
          errors.push(`${name}: ${text}`);
        });
      }
      created.on('unhandledErrorsWhilePlaying', (thrown: readonly {message: string}[]) => {
        for (const {message} of thrown) errors.push(`uncaught while playing: ${message}`);
      });
    },
  });
}
