/** The facets as people see them: names from the collections, in the order of the collections. */
import type {FacetValue, FacetView} from '../../core/facets/render-facet.js';
import {fill} from '../../core/facets/words.js';
import type {Reading} from '../../core/records.js';
import type {ShownSetting} from '../../core/shared/content.js';
import type {Situation, Step, Topic} from '../schema.js';
import {PRENATAL, allAges} from './ages.js';
import type {ToolFacet} from './tool-list.js';
import type {ToolWords} from './words.js';

export interface FacetSources {
  readonly steps: readonly Reading<Step>[];
  readonly settings: Readonly<Record<string, ShownSetting>>;
  readonly situations: readonly Reading<Situation>[];
  readonly topics: readonly Reading<Topic>[];
  /** The highest age to choose. */
  readonly lastAge: number;
}

export function facetViews(
  {steps, settings, situations, topics, lastAge}: FacetSources,
  words: ToolWords,
): FacetView<ToolFacet>[] {
  const situationName = new Map(situations.map(({id, record}) => [id, record.name]));
  return [
    {id: 'step', label: words.step, values: steps.map(({id, record}) => ({id, label: record.title}))},
    {
      id: 'setting',
      label: words.setting,
      name: words.settingName,
      help: words.settingHelp,
      values: Object.entries(settings).map(([id, {name}]) => ({id, label: name})),
    },
    {
      id: 'age',
      label: words.age,
      help: words.ageHelp,
      form: 'select',
      any: words.anyAge,
      values: allAges(lastAge).map((id) => ({
        id,
        label: id === PRENATAL ? words.prenatal : fill(words.years, {n: id}),
      })),
    },
    {
      id: 'situation',
      label: words.situation,
      values: situations.map(({id, record}) => ({id, label: record.name})),
    },
    {
      id: 'topic',
      label: words.topic,
      values: topics.map(({id, record}) => topicValue(id, record, situationName)),
    },
  ];
}

/** A short form such as KOPP says what it stands for: the situation that is the same thing under another name. */
function topicValue(id: string, topic: Topic, situationName: ReadonlyMap<string, string>): FacetValue {
  const same = topic.situation && situationName.get(topic.situation);
  const isSaid = same?.toLowerCase().includes(topic.name.toLowerCase());
  return {id, label: topic.name, hint: isSaid ? undefined : same};
}

/** Name of a value of a facet; its id when there is none. */
export const nameIn =
  (views: readonly FacetView<ToolFacet>[]) =>
  (facet: ToolFacet, id: string): string =>
    views.find((view) => view.id === facet)?.values.find((value) => value.id === id)?.label ?? id;
