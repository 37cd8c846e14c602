// Holds the pages at the given addresses against the standard of HTML, and prints what is wrong in each.
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // The title of a page is the text of a recommendation, whatever its length.
    'long-title': 'off',
    // How the markup is written down, which no browser sees.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // A telephone number is shown as people say it, in a place where it does not wrap.
    'tel-non-breaking': 'off',
    // A list may have a name.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // What comes from the same server as the page needs no seal.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A table that is laid out as a list on a telephone keeps its meaning only with the roles spelled out.
    'no-redundant-role': 'off',
  },
});

const found = [];
for (const url of process.argv.slice(2)) {
  const response = await fetch(url, { headers: { accept: 'text/html' } });
  const report = await validator.validateString(await response.text(), url);
  for (const { filePath, messages } of report.results) {
    found.push(...messages.map(({ ruleId, message, line }) => `${new URL(filePath).pathname}:${line} ${ruleId}: ${message}`));
  }
}
console.log(found.join('\n'));
