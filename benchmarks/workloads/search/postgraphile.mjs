// The same question for PostGraphile, and its answer in the same shape.
export const query = `query Search($text: String!) {
    found: findList(word: $text) { record document }
}`;

export const shape = ({ found }) => ({
    search: { edges: found.map(({ record, document }) => ({ node: { record: { id: record }, document: document && { id: document } } })) },
});
