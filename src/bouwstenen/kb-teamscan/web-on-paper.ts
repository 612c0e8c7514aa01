/** The web of the team on paper, with what its signs and letters mean. */
import {css} from 'lit';
import {detachedDrawing} from '../../core/drawing/detached.js';
import {lineHeightOf, measureText} from '../../core/drawing/measure.js';
import type {TakeAwaySection} from '../../core/work/take-away/document.js';
import {layoutWeb} from '../web/layout.js';
import {renderWeb} from '../web/render-web.js';
import type {WebContent} from '../web/web-content.js';
import {webStyles} from '../web/web.styles.js';
import type {OutcomeRow} from './outcome.js';
import {unseenStyles} from './outcome.styles.js';
import {fillsOf, numbersIn} from './team-web.js';
import type {ScanView} from './view.js';

/** As wide as a sheet of paper has room for, in the drawing's units. */
const WIDTH = 660;
const FONT = '14px sans-serif';

const styles = css`
  ${webStyles}
  ${unseenStyles}
`;

export function webSection({
  rows,
  web,
  words,
}: Pick<ScanView, 'rows' | 'words'> & {readonly web: WebContent}): TakeAwaySection {
  const measure = measureText(FONT);
  const layout = layoutWeb(web, {width: WIDTH, measure, lineHeight: lineHeightOf(FONT), hasFills: true});
  const numbers = numbersIn(layout, web, '');
  return {
    id: 'web',
    title: words.overview,
    blocks: [
      {
        kind: 'picture',
        look: {box: 'web picture', styles},
        draw: () => detachedDrawing(renderWeb(layout, web, {fills: fillsOf(rows)})),
      },
      {kind: 'paragraph', text: words.webLegend},
      {kind: 'paragraph', text: namesOf(numbers, rows)},
    ],
  };
}

/** What the letters stand for. */
const namesOf = (numbers: ReadonlyMap<string, string>, rows: readonly OutcomeRow[]): string =>
  rows.flatMap(({key, title}) => (numbers.has(key) ? [`${numbers.get(key)!}: ${title}`] : [])).join('. ');
