import assert from 'node:assert/strict';
import { test } from 'node:test';
import { diff } from '../form/diff.ts';

const text = (was: string, pieces: ReturnType<typeof diff>) => pieces.filter((piece) => piece.was === was).map((piece) => piece.text.trim());

test('marks only the words that changed', () => {
  const pieces = diff('Verbeter het inzicht in slachtoffers.', 'Verbeter het zicht op slachtoffers.');
  assert.deepEqual(text('gone', pieces), ['inzicht in']);
  assert.deepEqual(text('new', pieces), ['zicht op']);
});

test('tells both texts whole', () => {
  const [before, after] = ['een twee drie vier', 'nul een drie vier vijf'];
  const pieces = diff(before, after);
  const without = (was: string) => pieces.filter((piece) => piece.was !== was).map((piece) => piece.text.trim()).join(' ');
  assert.equal(without('new').replace(/\s+/g, ' '), before);
  assert.equal(without('gone').replace(/\s+/g, ' '), after);
});

test('has nothing to mark between equal texts', () => {
  assert.deepEqual(diff('gelijk aan elkaar', 'gelijk aan elkaar'), [{ text: 'gelijk aan elkaar', was: 'same' }]);
});

test('does not compare the words of a very long text', () => {
  assert.equal(diff('a '.repeat(2_000), 'b '.repeat(2_000)).length, 2);
});
