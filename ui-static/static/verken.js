// Shows the answer on the page itself. Without this script the form leads to the answer.
const form = document.getElementById("vraag");
const result = document.getElementById("uitkomst");
const answer = document.getElementById("antwoord");
const keep = document.getElementById("bewaar");

function show(text) {
    answer.textContent = text;
    URL.revokeObjectURL(keep.href);
    keep.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    result.hidden = false;
    document.getElementById("uitkomst-kop").focus();
}

async function ask() {
    const variables = JSON.parse(form.elements.variables.value || "{}");
    const response = await fetch(form.action, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json" },
        body: JSON.stringify({ query: form.elements.query.value, variables }),
    });
    show(JSON.stringify(await response.json(), null, 2));
}

form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask().catch((fault) => show(fault instanceof SyntaxError
        ? "De variabelen zijn geen geldige JSON: " + fault.message
        : "Er kwam geen antwoord: " + fault.message));
});
