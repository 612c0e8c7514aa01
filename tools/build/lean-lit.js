/**
 * Takes out of lit, in the files that bring it along, what no element of ours asks of it: decorators on accessors and standard ones, reflected
 * and default properties, properties that hold JSON or are read by a bare function, MathML, parts in comments and on an element itself, a place to draw before, and what
 * browsers from before our support need. Names that lit's own
 * minifier gave stand as `\w`; only those that it keeps are looked for.
 */
import takeOut from './take-out.js';

const CSS = '@lit/reactive-element/css-tag.js';
const REACTIVE = '@lit/reactive-element/reactive-element.js';
const PROPERTY = '@lit/reactive-element/decorators/property.js';
const ELEMENT = 'lit-element/lit-element.js';
const HTML = 'lit-html/lit-html.js';
const CONSUMER = '@lit/context/lib/controllers/context-consumer.js';

const cuts = [
  // Every browser that knows container queries knows style sheets of its own; `css` gets nothing but `css`.
  {file: CSS, text: /\w\.ShadowRoot&&\(.*?in CSSStyleSheet\.prototype/, by: 'true'},
  {file: CSS, text: /if\((this\._\$cssResult\$=!0),\w!==\w\)throw Error\(".*?"\)/, by: '$1'},
  {file: CSS, text: /if\("number"==typeof (\w)\)return \1;throw Error\(".*?"\)/, by: 'return $1'},

  // Decorators: those of TypeScript, on fields.
  {file: REACTIVE, text: /Symbol\.metadata\?\?=.*?new WeakMap;/},
  {file: REACTIVE, text: /const (\w)=this\[Symbol\.metadata\];if\(.*?elementProperties\.set\(\w,\w\)\}/},
  {file: REACTIVE, text: /static addInitializer\(\w\)\{.*?\}/},
  {file: REACTIVE, text: /,void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/},
  {file: REACTIVE, text: /,this\.constructor\.l\?\.forEach\(.*?\)\)/},
  {file: REACTIVE, text: /,this\.prototype\.hasOwnProperty\(\w\)&&\(\(.*?\.wrapped=!0\)/},
  {file: REACTIVE, text: /const \w=this\.constructor\.elementProperties;if\(\w\.size>0\)for\(.*?\)\}/},
  {
    file: REACTIVE,
    text: /,\w=!1,(\w)\)\{if\(void 0!==(\w)\)\{const (\w)=this\.constructor;if\(!1===\w&&\(\1=this\[\2\]\),/,
    by: '){if(void 0!==$2){const $3=this.constructor,$1=this[$2];if(',
  },
  {file: PROPERTY, text: /const \w=\w\.hasOwnProperty\(\w\);return (.*?),\w\?.*?void 0/, by: '$1'},
  {file: PROPERTY, text: /"object"==typeof \w\?\w\(\w,\w,\w\):/},

  // Properties: named by decorators, read from attributes and never written to them.
  {file: REACTIVE, text: /,this\.hasOwnProperty\(\w\("properties"\)\)\)\{.*?\}/, by: ');'},
  {file: REACTIVE, text: /\w\.state&&\(\w\.attribute=!1\),/},
  {file: REACTIVE, text: /"string"==typeof (\w)\?(\1\.toLowerCase\(\)):void 0/, by: '$2'},
  {file: REACTIVE, text: 'reflect:!1,useDefault:!1,'},
  {file: REACTIVE, text: /toAttribute\(\w,\w\)\{switch.*?return \w\},/},
  {file: REACTIVE, text: /,\w=\w\.trustedTypes,\w=\w\?\w\.emptyScript:""/},
  {file: REACTIVE, text: /_\$ET\(\w,\w\)\{.*?\}(?=_\$AK\(\w,\w\)\{)/},
  {file: REACTIVE, text: /this\._\$Eq&&=.*?\)\),/},
  {file: REACTIVE, text: /case Object:case Array:try\{.*?\}catch\(\w\)\{.*?\}/},
  {file: REACTIVE, text: /"function"==typeof (\w)\.converter\?\{.*?\}:/},
  {file: REACTIVE, text: /=(\w)\?\?this\._\$Ej\?\.get\(\w\)\?\?\1/, by: '=$1'},
  {file: REACTIVE, text: /(\(\w,\w\))\|\|\w\.useDefault&&.*?(?=\)\)return)/, by: '$1'},
  {
    file: REACTIVE,
    text: /C\((\w),(\w),\{useDefault:.*?\}(?=async)/,
    by: 'C($1,$2){this._$AL.has($1)||this._$AL.set($1,this.hasUpdated?$2:void 0)}',
  },

  // Hooks for what old browsers lack and for pages drawn on a server.
  {file: REACTIVE, text: /,\w=\w\.reactiveElementPolyfillSupport/},
  {file: REACTIVE, text: /\w\?\.\(\{ReactiveElement:\w\}\),/},
  {
    file: ELEMENT,
    text: /,\w\.litElementHydrateSupport.*?;const \w=\w\.litElementPolyfillSupport;.*?;/,
    by: ';',
  },
  {file: HTML, text: /,\w=\w\.litHtmlPolyfillSupport;\w\?\.\(\w,\w\),/, by: ';'},

  // A shadow root is empty at first, so nothing is drawn before what it holds.
  {file: ELEMENT, text: /createRenderRoot\(\)\{.*?\}/},
  {file: HTML, text: /\w\?\.renderBefore\?\?/g},

  // Templates: HTML and SVG of this document, with values in text and attributes.
  {file: HTML, text: /3===\w\?"<\/?math>":""/g, by: '""'},
  {file: HTML, text: /(2===\w)\|\|3===\w/, by: '$1'},
  {file: HTML, text: /else \w\.startsWith\(\w\)&&\(.*?\)\)/},
  {file: HTML, text: /:6===\w\.type&&\(.*?\)\)/, by: ':0'},
  {file: HTML, text: /else\{let \w=-1;for\(.*?\.length-1\}/},
  {file: HTML, text: /\(\w\?\.creationScope\?\?(\w)\)/, by: '$1'},
  {file: HTML, text: /"number"==typeof \w\?(this\._\$AC\(\w\)):\(.*?\),\w\)(?=;)/, by: '$1'},

  // A consumer gets its settings as one object.
  {file: CONSUMER, text: /void 0!==\w\.context\)(\{.*?\})else .*?;/, by: 'true)$1'},
];

/** How our code would ask for one of these. */
const gone = new RegExp(
  [
    String.raw`\breflect: true|\buseDefault\b|\btype: (?:Object|Array)\b|\bstatic (?:override )?properties\b`,
    String.raw`\baddInitializer\b|\baccessor \w|@(?:property|state)\([^)]*\)\s+(?:\w+\s+)*(?:get|set)\s+\w+\(`,
    String.raw`\bmathml\b|directives/ref\b|\b(?:creationScope|renderBefore):|<!--[^>]*\$\{`,
  ].join('|'),
);

export {cuts};

export default () => takeOut('lean-lit', cuts, gone);
