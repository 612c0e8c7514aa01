/** “Vergelijk”: which moment is filled in, when it was, and whether the resident's view stands beside it. */
import {html, nothing, type TemplateResult} from 'lit';
import {MOMENTS, withDate, withMoment, withoutMoment, type Moment, type MomentId} from './moments.js';
import {workWords as words} from './words.js';

export interface MomentsBar<Answer> {
  readonly moments: readonly Moment<Answer>[];
  /** The moment that is filled in. */
  readonly current: MomentId;
  /** Whether the resident's view stands beside it; only where `showResident` is given. */
  readonly hasResident?: boolean;
  readonly choose: (id: MomentId) => void;
  /** @param change Makes the new moments from those of this moment. @param current The moment to go on with. */
  readonly change: (
    change: (moments: readonly Moment<Answer>[]) => readonly Moment<Answer>[],
    current: MomentId,
  ) => void;
  /** Offers the resident's view. Absent where there is one view, as of a team. */
  readonly showResident?: (isShown: boolean) => void;
}

/** One moment and one view at first sight; the rest stands behind a disclosure until it is wanted. */
export function momentsBar<Answer>(bar: MomentsBar<Answer>): TemplateResult {
  const {moments, current, hasResident = false, showResident} = bar;
  const next = MOMENTS.find((id) => !moments.some((moment) => moment.id === id));
  const {date = ''} = moments.find(({id}) => id === current) ?? {};
  return html`<details class="compare" ?open=${moments.length > 1 || hasResident}>
    <summary>${words.compare}</summary>
    <div>
      ${moments.length > 1 ? renderChoice(bar) : nothing}
      <label class="date">
        <span class="small">${words.date} (${words.moments[current].toLowerCase()})</span>
        <input
          type="date"
          .value=${date}
          @change=${(event: Event) => {
            const date = (event.target as HTMLInputElement).value;
            bar.change((all) => withDate(all, current, date), current);
          }}
        />
      </label>
      ${
        next
          ? html`<button
              class="button"
              type="button"
              @click=${() => bar.change((all) => withMoment(all, next), next)}
            >
              ${words.addMoment}: ${words.moments[next].toLowerCase()}
            </button>`
          : nothing
      }
      ${
        moments.length > 1
          ? html`<button class="button quiet" type="button" @click=${() => remove(bar)}>
              ${words.removeMoment}: ${words.moments[current].toLowerCase()}
            </button>`
          : nothing
      }
      ${
        showResident
          ? html`<label class="tick">
              <input
                type="checkbox"
                .checked=${hasResident}
                @change=${(event: Event) => showResident((event.target as HTMLInputElement).checked)}
              />
              <span>${words.bothViews}</span>
            </label>`
          : nothing
      }
    </div>
  </details>`;
}

const renderChoice = <Answer>({moments, current, choose}: MomentsBar<Answer>): TemplateResult =>
  html`<fieldset class="segments">
    <legend>${words.moment}</legend>
    ${moments.map(
      ({id}) =>
        html`<label>
          <input
            type="radio"
            name="moment"
            value=${id}
            .checked=${id === current}
            @change=${() => choose(id)}
          />
          <span>${words.moments[id]}</span>
        </label>`,
    )}
  </fieldset>`;

function remove<Answer>({moments, current, change}: MomentsBar<Answer>): void {
  const left = withoutMoment(moments, current);
  change((all) => withoutMoment(all, current), left.at(-1)!.id);
}
