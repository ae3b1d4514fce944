/** The small DOM that @mozilla/readability brings along for places without a browser. */
declare module "@mozilla/readability/JSDOMParser.js" {
  class JSDOMParser {
    parse(html: string, url: string): object;
  }
  export = JSDOMParser;
}
