export { countOf } from "../lib/count-of.ts";
