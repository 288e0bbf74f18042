/**
 * Edits to packages on their way into the bundled scripts. npm users get the packages as they are.
 * An edit that finds nothing to replace fails the build: the package has changed, so look again.
 */
const EDITS = {
  'lit-html/lit-html.js': [
    // Nothing but the tags may be global on a partner's page, neither left there nor read from it.
    [
      /,\w+=\w+\.litHtmlPolyfillSupport;\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\);/,
      ';',
    ],
    // What no template here has, see UNSUPPORTED: expressions inside of text that is no markup, of
    // comments and of tags without an attribute; MathML; templates compiled ahead of time.
    [/\(y\.test\(u\[2\]\)&&\(n=RegExp\("<\/"\+u\[2\],"g"\)\),c=p\)/, 'c=p'],
    [
      /"!--"===u\[1\]\?c=_:void 0!==u\[1\]\?c=m:void 0!==u\[2\]\?c=p:void 0!==u\[3\]&&\(c=p\)/,
      '(void 0!==u[2]||void 0!==u[3])&&(c=p)',
    ],
    [/c===_\|\|c===m\?c=v:\(c=p,n=void 0\)/, 'c=p'],
    [/c=n\?\?v/, 'c=v'],
    [/if\(y\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}/, ''],
    [/else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\)/, ''],
    [/:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
    [/if\(r\.data===n\)(d\.push\(\{type:2,index:l\}\));else\{.*?o\.length-1\}/, 'r.data===n&&$1;'],
    [/:3===i\?"<math>":""/, ':""'],
    [/3===i\?"<\/math>":""/, '""'],
    [/2===i\|\|3===i/, '2===i'],
    [/"number"==typeof s\?this\._\$AC\(t\):\(.*?,s\);/, 'this._$AC(t);'],
    // Nor directives that go on after they were drawn, which must know when an element leaves the page.
    [/setConnected\(t\)\{[^}]*\}/, ''],
    [/,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
    [/get _\$AU\(\)\{return this\._\$AM\?\._\$AU\?\?this\._\$Cv\}/, ''],
    [/this\._\$AP\?\.\(!1,!0,s\)(?=;)/, ''],
    [/get tagName\(\)\{[^}]*\}/, ''],
    // Nor any directives at all, nor what leaves a value as it is, nor nodes as values, nor listeners
    // with options.
    [/function M\(t,i,s=t,e\)\{.*?,i\}(?=class R)/, ''],
    [/t=M\(this,t,i\),/, ''],
    [/t=M\(this,t,i,0\),/, ''],
    [/r=M\(this,e\[s\+n\],i,n\),r===E&&\(r=this\._\$AH\[n\]\),/, 'r=e[s+n],'],
    [/\(t=M\(this,t,i,0\)\?\?A\)===E/, '(t??=A,!1)'],
    [/_\$AI\(t\)\{M\(this,t\)\}/, ''],
    [/,V:M,/, ','],
    [/\(t\?\.creationScope\?\?l\)/, 'l'],
    // What only directives ask a part for.
    [/get parentNode\(\)\{return this\._\$AM\.parentNode\}/, ''],
    [/get parentNode\(\)\{let t=.*?return .*?\}(?=get|_\$AI)/, ''],
    [/get _\$AU\(\)\{return this\._\$AM\._\$AU\}(?=u\()/, ''],
    [/(?<=class H\{.*?)get _\$AU\(\)\{return this\._\$AM\._\$AU\}/, ''],
    [/this\.type=1,/, ''],
    [/this\.type=2,/, ''],
    [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=3\}/, ''],
    [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=4\}/, ''],
    [/constructor\(t,i,s,e,h\)\{super\(t,i,s,e,h\),this\.type=5\}/, ''],
    ...Array(3).fill([/this\._\$AN=void 0,/, '']),
    [/t!==this\._\$AH&&t!==E&&this/, 't!==this._$AH&&this'],
    [/!a\(t\)\|\|t!==this\._\$AH&&t!==E/, '!a(t)||t!==this._$AH'],
    [/void 0!==t\.nodeType\?this\.T\(t\):/, ''],
    [/\|\|t\.capture!==s\.capture\|\|t\.once!==s\.once\|\|t\.passive!==s\.passive/, ''],
    [/\|\|e\);(?=e&&this\.element\.removeEventListener)/, ');'],
    [/get startNode\(\)\{[^}]*\}get endNode\(\)\{[^}]*\}/, ''],
    // Listeners are functions of the element's own, and lists are arrays.
    [
      /"function"==typeof this\._\$AH\?this\._\$AH\.call\(this\.options\?\.host\?\?this\.element,t\):this\._\$AH\.handleEvent\(t\)/,
      'this._$AH.call(this.options.host,t)',
    ],
    [/d=t=>u\(t\)\|\|"function"==typeof t\?\.\[Symbol\.iterator\]/, 'd=u'],
    [/void 0!==s&&\((void 0!==s\.strings.*?s\._\$AI\(t\[i\]\))\),i\+\+/, '$1,i++'],
    // Values of attributes stand in quotes, and nothing but those has expressions inside of a tag.
    [/\/<\(\?:\(!--\|.*?\/g/, '/<\\/?[a-z]/gi'],
    [/\(void 0!==u\[2\]\|\|void 0!==u\[3\]\)&&\(c=p\)/, 'c=p'],
    [/void 0===u\[1\]\?d=-2:(\(d=.*?\))(?=:c===)/, '$1'],
    [/const x=c===p&&t\[i\+1\]\.startsWith\("\/>"\)\?" ":"";/, ''],
    [/s\.slice\(d\)\+o\+x\):s\+o\+\(-2===d\?i:x\)/, 's.slice(d)+o):s+o'],
    // Nor does a part ask for the one around it, and an element's root is empty before it is drawn.
    [/,this\._\$AM=i(?=\})/, ''],
    [/this\._\$AM=s,/, ''],
    [/this\._\$AM=e,/, ''],
    [/const e=s\?\.renderBefore\?\?i;let h=e(\._\$litPart\$;)/, 'let h=i$1'],
    [/const t=s\?\.renderBefore\?\?null;e(?=\._\$litPart\$)/, 'i'],
    [/i\.insertBefore\(c\(\),t\),t,void 0,s\?\?\{\}\)/, 'i.appendChild(c()),null,void 0,s)'],
    // Nobody draws an attribute later than its values are known.
    [/o&&!e&&this\.j/, 'o&&this.j'],
    [/(?<=_\$AI\(t,i=this,s),e\)/, ')'],
    // What closure compilers are told.
    [/,i=t=>t,s=/, ',s='],
    [/i\(t\)\.nextSibling;i\(t\)/, 't.nextSibling;t'],
  ],
  'lit-element/lit-element.js': [
    [/render\(\)\{return r\}/, ''],
    // Nothing is drawn ahead by a server.
    [/i\._\$litElement\$=!0,/, ''],
    [/,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\)/, ''],
    [/connectedCallback\(\)\{[^}]*\}disconnectedCallback\(\)\{[^}]*\}/, ''],
    [/createRenderRoot\(\)\{[^}]*\}/, ''],
    [/,this\._\$Do=void 0/, ''],
    [/this\._\$Do=(?=\w+\()/, ''],
    [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
    [/const \w+=\w+\.litElementPolyfillSupport;\w+\?\.\(\{LitElement:\w+\}\);/, ''],
    [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/, '0'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    [
      /\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
      '0',
    ],
    [/\w+=\w+\.reactiveElementPolyfillSupport,/, ''],
    // Only standard decorators use these; this library's properties are static.
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap/, '0'],
    [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?elementProperties\.set\(t,i\)\}/, ''],
    [/static addInitializer\(t\)\{[^}]*\}/, ''],
    [/,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
    [/,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
    [/this\.prototype\.hasOwnProperty\(t\)&&\(\(s=Object\.create\(s\)\)\.wrapped=!0\),/, ''],
    [
      /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(const\[s,i\]of t\)\{.*?\}(?=\}let t=!1)/,
      '',
    ],
    [/removeController\(t\)\{[^}]*\}/, ''],
    // No property is written back to its attribute, see UNSUPPORTED.
    [/toAttribute\(t,s\)\{.*?return t\},/, ''],
    [/_\$ET\(t,s\)\{.*?\}\}(?=_\$AK)/, ''],
    [/this\._\$Eq&&=.*?\),/, ''],
    [/\|\|i\.useDefault&&.*?\)\)(?=\)\)return)/, ''],
    [
      /C\(t,s,\{useDefault:i.*?\.add\(t\)\)\}/,
      'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
    ],
    // Attributes are texts, numbers and booleans, and read as Lit reads them.
    [
      /attributeChangedCallback\(t,s,i\)\{.*?\}\}(?=requestUpdate)/,
      'attributeChangedCallback(t,s,i){const e=this.constructor,h=e._$Eh.get(t);this[h]=u.fromAttribute(i,e.getPropertyOptions(h).type)}',
    ],
    [/\(i\.hasChanged\?\?f\)/, 'f'],
    [/,this\.hasUpdated\|\|\(this\.hasUpdated=!0,this\.firstUpdated\(t\)\)/, ',this.hasUpdated=!0'],
    [/firstUpdated\(t\)\{\}/, ''],
    [/t=this\.shouldUpdate\(s\),t\?(\(.*?\)):this\._\$EM\(\)(?=\}catch)/, 't=!0,$1'],
    [/shouldUpdate\(t\)\{return!0\}/, ''],
    [/return this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{/, ''],
    [/\{attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f\}/, '{}'],
    // Properties and attributes have names.
    [/\[\.\.\.r\(t\),\.\.\.o\(t\)\]/, 'r(t)'],
    [/"string"==typeof i\?i:"string"==typeof t\?t\.toLowerCase\(\):void 0/, 'i??t.toLowerCase()'],
    // Styles are lists, and name each sheet once.
    [/static finalizeStyles\(s\)\{.*?return i\}/, ''],
    [/this\.finalizeStyles\(this\.styles\)/, 'this.styles'],
    [/void 0!==h&&e\(this\.prototype,t,h\)/, 'e(this.prototype,t,h)'],
    [/const t=this\.scheduleUpdate\(\);return null!=t&&await t,/, 'this.performUpdate();return '],
    [/scheduleUpdate\(\)\{return this\.performUpdate\(\)\}/, ''],
    // Properties have accessors of Lit's making, or say that they have their own.
    [
      /const\{get:e,set:r\}=h\(this\.prototype,t\)\?\?\{get\(\)\{return this\[s\]\},set\(t\)\{this\[s\]=t\}\};return\{get:e,set\(s\)\{const h=e\?\.call\(this\);r\?\.call\(this,s\),this\.requestUpdate\(t,h,i\)\}/,
      'return{get(){return this[s]},set(i){const h=this[s];this[s]=i,this.requestUpdate(t,h)}',
    ],
    [
      /const r=this\.constructor;if\(!1===e&&\(h=this\[t\]\),i\?\?=r\.getPropertyOptions\(t\),!/,
      'if(!',
    ],
    [/requestUpdate\(t,s,i,e=!1,h\)/, 'requestUpdate(t,s)'],
    [/f\(h,s\)/, 'f(this[t],s)'],
    // Nothing is written back to an attribute, which then would be read again.
    [/,this\._\$Em=null(?=,this\._\$Ev)/, ''],
    // Nothing but an error keeps an update from being one.
    [/let t=!1;const s=this\._\$AL;try\{t=!0,/, 'const s=this._$AL;try{'],
    [/throw t=!1,this\._\$EM\(\),s\}t&&this/, 'throw this._$EM(),s}this'],
    // The same in fewer words.
    [
      /fromAttribute\(t,s\)\{let i=t;switch\(s\)\{.*?\}return i\}/,
      'fromAttribute:(t,s)=>s===Boolean?null!==t:s===Number&&null!==t?Number(t):t',
    ],
    [/!\(f\(this\[t\],s\)\)\)return;this\.C\(t,s,i\)/, 'i(this[t],s))return;this.C(t,s)'],
    [/enableUpdating\(t\)\{\}/, ''],
  ],
  'ical-generator/dist/index.mjs': [
    // Each event here brings its own id; on a page without TLS there is no such function.
    [/id:crypto\.randomUUID\(\)/, 'id:""'],
  ],
  'zod/v4/core/core.js': [
    [/globalThis\.__zod_globalConfig\?\./, 'globalConfig?.'],
    [/\(_a = globalThis\)\.__zod_globalConfig \?\? \(_a\.__zod_globalConfig = \{\}\);/, ''],
    [/globalThis\.__zod_globalConfig/, '{}'],
  ],
};

/**
 * Lit's module for styles is for browsers without constructable style sheets as well, and for styles
 * put together from expressions. All browsers that these scripts are for have the former, and no
 * style here has the latter. A tenth of it is left.
 */
const CSS_TAG = `
export const css = (strings) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(strings[0]);
  return sheet;
};
export const getCompatibleStyle = (sheet) => sheet;
export const adoptStyles = (root, sheets) => {
  root.adoptedStyleSheets = sheets;
};
export const supportsAdoptingStyleSheets = true;
export { css as unsafeCSS, css as CSSResult };
`;

/** What the edits take away must not be asked for. */
const UNSUPPORTED =
  /\b(?:reflect|useDefault): true|\b(?:addInitializer|converter|hasChanged|noChange|directive|firstUpdated|shouldUpdate|scheduleUpdate)\b|@\w+=\$\{\{|<(?:script|style|textarea|title)\b[^>]*>[^<]|<!--|\bmathml`|<[\w-]+ \$\{|=\$\{[^}]*\}\/>/;

export function packagesInBundles() {
  return {
    name: 'packages-in-bundles',
    transform(code, id) {
      const path = id.replaceAll('\\', '/').replace(/.*\/node_modules\//, '');
      if (path === '@lit/reactive-element/css-tag.js') return { code: CSS_TAG, map: null };
      if (/\/src\/elements\/.*\.ts$/.test(path) && UNSUPPORTED.test(code)) {
        this.error(`The bundled Lit has no ${UNSUPPORTED.exec(code)[0]}.`);
      }
      if (!Object.hasOwn(EDITS, path)) return undefined;
      let text = code;
      for (const [pattern, replacement] of EDITS[path]) {
        if (!pattern.test(text)) this.error(`${path} has nothing like ${pattern}.`);
        text = text.replace(pattern, replacement);
      }
      return { code: text, map: null };
    },
  };
}
