/* Shows the answer on the page itself. Without this script the form leads to the answer. The words come from the form. */
const form = document.querySelector<HTMLFormElement>('#vraag')!;

function part<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

function show(text: string): void {
  part('antwoord').textContent = text;
  const keep = part<HTMLAnchorElement>('bewaar');
  URL.revokeObjectURL(keep.href);
  keep.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  part('uitkomst').hidden = false;
  part('uitkomst-kop').focus();
}

async function ask(): Promise<void> {
  const fields = new FormData(form);
  const variables: unknown = JSON.parse(String(fields.get('variables') || '{}'));
  const response = await fetch(form.action, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ query: fields.get('query'), variables }),
  });
  show(JSON.stringify(await response.json(), null, 2));
}

function explain(fault: unknown): string {
  const detail = fault instanceof Error ? fault.message : String(fault);
  return fault instanceof SyntaxError
    ? `${form.dataset['faultVariables']} ${detail}`
    : `${form.dataset['faultAnswer']} ${detail}`;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask().catch((fault: unknown) => show(explain(fault)));
});

export {};
