/** Everything that is needed when something is taken along. Imported on first use. */
export {findPersonalData} from './personal-data.js';
export {copy} from './take-away/copy.js';
export {fileName, readFile, saveFile, toFile, FileProblem} from './take-away/file.js';
export {printDocument} from './take-away/print.js';
export {toCsv} from './take-away/to-csv.js';
export {toHtml} from './take-away/to-html.js';
export {toSvg} from './take-away/to-svg.js';
export {toText} from './take-away/to-text.js';
