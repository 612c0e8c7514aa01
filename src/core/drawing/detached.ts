import {render} from 'lit';

/** A drawing that stands nowhere yet, for a sheet of paper or a file. @param picture What `drawing()` gives. */
export function detachedDrawing(picture: unknown): SVGSVGElement {
  const holder = document.createElement('div');
  render(picture, holder);
  return holder.querySelector('svg')!;
}
