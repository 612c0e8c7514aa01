import {expect} from '@open-wc/testing';
import {guardLeaving, unguardLeaving, updateGuard} from '../../src/core/work/leave-guard.js';
import '../support/console.js';

/** Tries to leave the page, as far as listeners can see; whether the browser would ask first. */
function isAskedOnLeaving(): boolean {
  const event = new Event('beforeunload', {cancelable: true});
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

/** How many listeners to `beforeunload` the page has got from us since the test began. */
let listeners = 0;
const original = {
  add: window.addEventListener.bind(window),
  remove: window.removeEventListener.bind(window),
};

beforeEach(() => {
  listeners = 0;
  window.addEventListener = (...args: Parameters<typeof original.add>) => {
    if (args[0] === 'beforeunload') listeners += 1;
    original.add(...args);
  };
  window.removeEventListener = (...args: Parameters<typeof original.remove>) => {
    if (args[0] === 'beforeunload') listeners -= 1;
    original.remove(...args);
  };
});

describe('the leave guard', () => {
  const first = {isUnsaved: false};
  const second = {isUnsaved: false};
  const guard = (element: typeof first) => guardLeaving(element, () => element.isUnsaved);
  const change = (element: typeof first, isUnsaved: boolean) => {
    element.isUnsaved = isUnsaved;
    updateGuard();
  };

  beforeEach(() => {
    first.isUnsaved = second.isUnsaved = false;
  });

  afterEach(() => {
    unguardLeaving(first);
    unguardLeaving(second);
    Object.assign(window, {addEventListener: original.add, removeEventListener: original.remove});
  });

  it('listens to nothing while nothing is unsaved', () => {
    guard(first);
    updateGuard();
    expect(listeners).to.equal(0);
    expect(isAskedOnLeaving()).to.equal(false);
  });

  it('asks while something is unsaved, and no longer when it is saved', () => {
    guard(first);
    change(first, true);
    expect(isAskedOnLeaving()).to.equal(true);
    change(first, false);
    expect(isAskedOnLeaving()).to.equal(false);
    expect(listeners).to.equal(0);
  });

  it('asks for what was unsaved before the element was guarded', () => {
    first.isUnsaved = true;
    guard(first);
    expect(isAskedOnLeaving()).to.equal(true);
  });

  it('listens once for all elements, as long as one of them has something unsaved', () => {
    guard(first);
    guard(second);
    change(first, true);
    change(second, true);
    change(second, true);
    expect(listeners).to.equal(1);
    change(first, false);
    expect(listeners).to.equal(1);
    expect(isAskedOnLeaving()).to.equal(true);
    change(second, false);
    expect(listeners).to.equal(0);
  });

  it('forgets an element that has left the page', () => {
    guard(first);
    change(first, true);
    unguardLeaving(first);
    expect(listeners).to.equal(0);
    updateGuard();
    expect(isAskedOnLeaving()).to.equal(false);
  });

  it('keeps asking for the others when one leaves', () => {
    guard(first);
    guard(second);
    change(second, true);
    unguardLeaving(first);
    expect(isAskedOnLeaving()).to.equal(true);
  });

  it('does not ask for what was saved in the meantime without a word', () => {
    guard(first);
    change(first, true);
    first.isUnsaved = false;
    expect(isAskedOnLeaving()).to.equal(false);
  });

  it('takes the newest answer of an element that is guarded twice', () => {
    guardLeaving(first, () => true);
    guardLeaving(first, () => false);
    expect(listeners).to.equal(0);
    unguardLeaving(first);
    unguardLeaving(first);
    expect(listeners).to.equal(0);
  });
});
