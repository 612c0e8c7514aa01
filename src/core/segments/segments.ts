/** A choice of one from a few, all in sight: native radios that look like a row of segments. */
import {html, type TemplateResult} from 'lit';

export interface Segments<Id extends string> {
  /** What is chosen; stands above the row. */
  readonly legend: string;
  /** Name of the radios, unique within the element. */
  readonly name: string;
  readonly segments: readonly {readonly id: Id; readonly label: unknown}[];
  readonly chosen: string | undefined;
  readonly choose: (id: Id) => void;
}

/** Draws the row. Put `segmentStyles` into the element's styles, and say how many columns `.segment-row` has. */
export function renderSegments<Id extends string>({
  legend,
  name,
  segments,
  chosen,
  choose,
}: Segments<Id>): TemplateResult {
  return html`<fieldset class="picker">
    <legend>${legend}</legend>
    <div class="segment-row">
      ${segments.map(
        ({id, label}) =>
          html`<label class="segment">
            <input
              type="radio"
              name=${name}
              value=${id}
              .checked=${id === chosen}
              @change=${() => choose(id)}
            />
            <span>${label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
