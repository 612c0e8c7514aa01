import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {spreadOf} from '../../tools/bench/statistics.js';

describe('what the bench says of a list of measurements', () => {
  it('names the middle and the quarters, whatever the order', () => {
    assert.deepEqual(spreadOf([5, 1, 4, 2, 3]), {median: 3, lower: 2, upper: 4, count: 5});
  });

  it('takes the place between two measurements where none is in the middle', () => {
    assert.deepEqual(spreadOf([1, 2, 3, 10]), {median: 2.5, lower: 1.75, upper: 4.75, count: 4});
  });

  it('is not moved by one measurement that went wrong', () => {
    assert.equal(spreadOf([1, 1, 1, 1, 900]).median, 1);
  });
});
