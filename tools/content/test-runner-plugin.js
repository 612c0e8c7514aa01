/** Content modules for the test runner, which serves files one by one. */
import {PREFIX, contentModule} from './modules.ts';

const PATH = '/__content__/';

export const contentPlugin = () => ({
  name: 'content',
  resolveImport: ({source}) =>
    source.startsWith(PREFIX) ? `${PATH}${source.slice(PREFIX.length)}.js` : undefined,
  serve: ({path}) =>
    path.startsWith(PATH) ? {body: contentModule(path.slice(PATH.length, -3)), type: 'js'} : undefined,
});
