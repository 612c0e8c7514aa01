/** Why and where the method came about, and the policy that it gives shape to. */
import {html, nothing, type TemplateResult} from 'lit';
import {externalLink} from '../../core/external-link.js';
import type {Reading} from '../../core/records.js';
import {background, policyFrames} from '../content.js';
import type {Background, PolicyFrame} from '../schema.js';
import {common, items, lists, named, note, paragraphs} from './texts.js';
import {BACKGROUND_OF, KANTELING} from './topics.js';
import {SECTION, pageTitle, type GuideView} from './view.js';

export function renderBackground(view: GuideView): TemplateResult {
  const {words} = view;
  const own = view.all(background).filter(({id}) => !BACKGROUND_OF[id]);
  return html`${pageTitle(view, words['topic-achtergrond'], words['about-achtergrond'])}
  ${own.map((reading) => renderBackgroundRecord(view, reading))}`;
}

export function renderBackgroundRecord(
  view: GuideView,
  {id, fullId, record}: Reading<Background>,
): TemplateResult {
  const {aims, chainLinks, chapters, publications = [], links = []} = record;
  return html`<section class="section" data-id=${fullId}>
    ${view.heading(record.title, SECTION, 'section-title')}
    ${common(
      view,
      fullId,
      record,
      html`
        ${items(view, id, 'doelstelling', aims, ({text}) => text)}
        ${named(view, id, 'schakel', chainLinks, (link) => [paragraphs(link.text), lists(view, link.lists)])}
        ${named(view, id, 'hoofdstuk', chapters, ({text}) => html`<p>${text}</p>`)}
        ${named(view, id, 'publicatie', publications, (one) => renderPublication(view, one))}
        ${links.map(
          (link) =>
            html`<div class="item" data-id=${`methodiek/link/${id}/${link.id}`}>
              <p>${externalLink(link)}</p>
              ${note(view, link)} ${view.local(`methodiek/link/${id}/${link.id}`)}
            </div>`,
        )}
      `,
    )}
  </section>`;
}

function renderPublication(
  {words}: GuideView,
  {
    authors = [],
    publisher,
    year,
    commissioner,
    funder,
    text,
  }: NonNullable<Background['publications']>[number],
): TemplateResult {
  const by = [authors.join(', '), publisher, year].filter(Boolean).join(', ');
  const order = commissioner ? `${words.commissioned} ${commissioner}.` : '';
  return html`<p class="small muted">${by}${by ? '. ' : ''}${order} ${funder ? `${funder}.` : ''}</p>
    <p>${text}</p>`;
}

export function renderPolicies(view: GuideView): TemplateResult {
  const {words} = view;
  const own = view.all(policyFrames).filter(({id}) => id !== KANTELING);
  return html`${pageTitle(view, words['topic-kaders'], words['about-kaders'])}
    ${own.map((reading) => renderPolicy(view, reading))}
    <p>${view.goLink({page: 'onderwerp', id: 'kanteling'}, words['topic-kanteling'])}</p>`;
}

export function renderPolicy(view: GuideView, {id, fullId, record}: Reading<PolicyFrame>): TemplateResult {
  const {beacons = [], talkSteps = []} = record;
  const steps = items(
    view,
    id,
    'gespreksstap',
    talkSteps,
    ({title, related = []}) => (related.length ? view.link(related[0]!, title) : title),
    true,
  );
  return html`<section class="section" data-id=${fullId}>
    ${id === KANTELING ? nothing : view.heading(record.title, SECTION, 'section-title')}
    ${common(
      view,
      fullId,
      record,
      html`${talkSteps.length ? steps : nothing}
      ${
        beacons.length
          ? html`<ol class="beacons" role="list">
              ${beacons.map(
                (beacon, i) =>
                  html`<li class="beacon" data-id=${`methodiek/baken/${id}/${beacon.id}`}>
                    <span class="number" aria-hidden="true">${i + 1}</span>
                    <div>
                      <p class="label">${beacon.title}</p>
                      <p>${beacon.text}</p>
                      ${view.local(`methodiek/baken/${id}/${beacon.id}`)}
                    </div>
                  </li>`,
              )}
            </ol>`
          : nothing
      }`,
    )}
  </section>`;
}
