/* What the scripts add to every page. Whatever they need stands in the page; without them nothing is missing. */
import './om-copy';
import './om-filter';
import './om-sort';
