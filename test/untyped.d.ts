// Packages that tests read the exports with and that come without types.
declare module "@citation-js/core";
declare module "jsonld";
