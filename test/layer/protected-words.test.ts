/** Words that warn or protect stay as they are, whatever a layer says. */
import {expect} from '@open-wc/testing';
import {spiderwebWords} from '../../src/bouwstenen/kb-spiderweb/words.js';
import {teamscanWords} from '../../src/bouwstenen/kb-teamscan/words.js';
import {basketWords} from '../../src/kwaliteit/quality-criteria/basket/words.js';
import {readingWords} from '../../src/kwaliteit/quality-criteria/reading/words.js';
import {criteriaWords} from '../../src/kwaliteit/quality-criteria/words.js';
import {judgeLayer} from '../../src/layer/judge-layer.js';
import {knownContent} from '../../src/layer/known-content.js';
import {protectedWords} from '../../src/layer/protected-words.js';
import {planWords} from '../../src/methodiek/action-plan/words.js';
import {guideWords as methodWords} from '../../src/methodiek/methodiek-guide/words.js';
import {workingWords as ecogramWorking} from '../../src/methodiek/network-ecogram/working-words.js';
import {ladderWords} from '../../src/methodiek/participation-ladder/words.js';
import {workingWords as ladderWorking} from '../../src/methodiek/participation-ladder/working-words.js';
import {scoringWords} from '../../src/methodiek/zrm-matrix/scoring-words.js';
import {zrmWords} from '../../src/methodiek/zrm-matrix/words.js';
import {tipsWords} from '../../src/wegwijzer/age-conversation-tips/words.js';
import {tickingWords} from '../../src/wegwijzer/factor-overview/ticking-words.js';
import {factorWords} from '../../src/wegwijzer/factor-overview/words.js';
import {signalWords} from '../../src/wegwijzer/signal-card/words.js';
import {checklistWords} from '../../src/wegwijzer/signal-checklist/words.js';
import {toolWords} from '../../src/wegwijzer/tool-finder/words.js';
import {guideWords} from '../../src/wegwijzer/wegwijzer-guide/words.js';

const all: readonly Readonly<Record<string, string>>[] = [
  spiderwebWords,
  teamscanWords,
  basketWords,
  readingWords,
  criteriaWords,
  planWords,
  methodWords,
  ecogramWorking,
  ladderWords,
  ladderWorking,
  scoringWords,
  zrmWords,
  tipsWords,
  tickingWords,
  factorWords,
  signalWords,
  checklistWords,
  toolWords,
  guideWords,
];

/** What no municipality may say in another way. */
const WARNING =
  /[Oo]verleg(?:t)? (?:dan )?eerst|[Bb]el (?:eerst )?113|[Gg]een (?:namen|naam|score)|[Nn]iet op papier|niet anoniem|[Dd]irect gevaar|zegt op zichzelf|niet gecontroleerd|[Gg]een suggestieve/;

const judgeWords = (words: Record<string, string>) => {
  const {content, faults} = judgeLayer(
    {
      format: 'wijkgids-lokaal',
      version: 1,
      organisation: 'Gemeente Voorbeeld',
      date: '2026-11-26',
      words: {'zrm-matrix': words},
    },
    knownContent(['zrm-matrix']),
  );
  return {words: content!.words.get('zrm-matrix'), faults};
};

describe('a word that warns or protects', () => {
  it('cannot be replaced; the others in the same file can', () => {
    const {words, faults} = judgeWords({intro: 'Eigen inleiding.', consultFirst: 'Doe maar rustig aan.'});
    expect(words).to.deep.equal({intro: 'Eigen inleiding.'});
    expect(faults.map(({pointer}) => pointer)).to.deep.equal(['/words/zrm-matrix/consultFirst']);
    expect(faults[0]!.expected).to.contain('what warns or protects cannot');
  });

  it('is protected in every element', () => {
    const open = all.flatMap((words) =>
      Object.entries(words).filter(([key, text]) => WARNING.test(text) && !protectedWords.has(key)),
    );
    expect(open).to.deep.equal([]);
  });

  it('exists: nothing is protected that no element says', () => {
    const known = new Set(all.flatMap((words) => Object.keys(words)));
    expect([...protectedWords].filter((key) => !known.has(key))).to.deep.equal([]);
  });
});
