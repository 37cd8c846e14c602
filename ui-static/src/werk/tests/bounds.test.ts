import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bounds } from '../fields/bounds.ts';

const moment = (precision: string, earliest: string, latest = '') => ({ precision, earliest, latest, raw: '' });

test('gives a month, a quarter, half a year and a year their first and last day', () => {
  assert.deepEqual(bounds(moment('MONTH', '2024-02-10')), moment('MONTH', '2024-02-01', '2024-02-29'));
  assert.deepEqual(bounds(moment('QUARTER', '2021-05-31')), moment('QUARTER', '2021-04-01', '2021-06-30'));
  assert.deepEqual(bounds(moment('HALF_YEAR', '2021-12-01')), moment('HALF_YEAR', '2021-07-01', '2021-12-31'));
  assert.deepEqual(bounds(moment('YEAR', '2021-03-03')), moment('YEAR', '2021-01-01', '2021-12-31'));
});

test('makes one day of a day', () => {
  assert.deepEqual(bounds(moment('DAY', '2021-01-11', '2022-02-02')), moment('DAY', '2021-01-11', '2021-01-11'));
});

test('leaves a range of years as it is given', () => {
  assert.deepEqual(bounds(moment('YEAR_RANGE', '2015-01-01', '2019-12-31')), moment('YEAR_RANGE', '2015-01-01', '2019-12-31'));
});

test('has no days for what is unknown', () => {
  assert.deepEqual(bounds(moment('UNKNOWN', '2021-01-11', '2021-01-11')), moment('UNKNOWN', ''));
});
