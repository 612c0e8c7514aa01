import {expect, fixture} from '@open-wc/testing';
import {LitElement, html} from 'lit';
import {DrawingRoom} from '../../../src/core/drawing/room.js';
import '../../support/console.js';

let drawn: number[] = [];

class RoomyElement extends LitElement {
  readonly room: DrawingRoom = new DrawingRoom(this);

  protected override render() {
    drawn.push(this.room.width);
    return html`${this.room.width}`;
  }
}
customElements.define('test-roomy-element', RoomyElement);

async function inColumn(width: number): Promise<{column: HTMLElement; element: RoomyElement}> {
  const column = await fixture<HTMLElement>(html`<div></div>`);
  column.style.width = `${width}px`;
  const element = await fixture<RoomyElement>(html`<test-roomy-element></test-roomy-element>`, {
    parentNode: column,
  });
  element.style.display = 'block';
  await nextFrames();
  return {column, element};
}
const nextFrames = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

describe('the room of a drawing', () => {
  beforeEach(() => {
    drawn = [];
  });

  it('is the width of its element, in steps', async () => {
    const {element} = await inColumn(405);
    expect(element.room.width).to.equal(400);
  });

  it('has the element draw again when it gets wider, not for a few pixels', async () => {
    const {column} = await inColumn(400);
    column.style.width = '406px';
    await nextFrames();
    expect(drawn.at(-1)).to.equal(400);
    column.style.width = '600px';
    await nextFrames();
    expect(drawn.at(-1)).to.equal(600);
  });

  it('keeps what it was while the element is hidden', async () => {
    const {column, element} = await inColumn(400);
    column.style.display = 'none';
    await nextFrames();
    expect(element.room.width).to.equal(400);
  });

  it('knows the font size in which the element counts', async () => {
    const {column, element} = await inColumn(400);
    column.style.fontSize = '20px';
    expect(element.room.em).to.equal(20);
  });
});
