import { go } from './router.ts';

/** What a key does; two keys are pressed one after the other. */
export const KEYS: [keys: string, does: string, address?: string][] = [
  ['?', 'Deze hulp'],
  ['/', 'Zoeken in de records', '/werk/zoeken/'],
  ['g s', 'Naar Start', '/werk/'],
  ['g i', 'Naar Invoer', '/werk/invoer/'],
  ['g c', 'Naar Controle', '/werk/controle/'],
  ['g a', 'Naar Adviezen', '/werk/adviezen/'],
  ['g p', 'Naar Publiceren', '/werk/publiceren/'],
  ['Ctrl Enter', 'Het formulier versturen'],
  ['j k', 'Bij een brief: het volgende of het vorige voorstel'],
  ['a', 'Bij een brief: neem het voorstel over'],
  ['e', 'Bij een brief: bewerk het voorstel'],
  ['m', 'Bij een brief: voeg het samen met een record'],
  ['r', 'Bij een brief: wijs het voorstel af'],
  ['u', 'Bij een brief: maak de laatste afwijzing ongedaan'],
  ['Enter', 'Bij een brief: van het voorstel naar zijn plaats in de tekst, en terug'],
];

let before = '';

/** Listens to single keys, but never while somebody types. */
export function listenToKeys(help: () => void): void {
  document.addEventListener('keydown', (event) => {
    const typing = (event.target as Element).closest('input, select, textarea, [contenteditable], dialog');
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const pressed = before === 'g' ? `g ${event.key}` : event.key;
    before = event.key;
    if (pressed === '?') return help();
    const address = KEYS.find(([keys]) => keys === pressed)?.[2];
    if (!address) return;
    event.preventDefault();
    go(address);
  });
}
