import type {Plugin} from 'rollup';

/** One style sheet; `\uE000` stands for each `${…}`. */
export function minCss(text: string): string;

/** One template; `\uE000` stands for each `${…}`. */
export function minHtml(text: string): string;

/** Takes comments and space that nobody sees out of lit's templates and style sheets. */
export default function minifyTemplates(tags?: Readonly<Record<string, (text: string) => string>>): Plugin;
