const library = (name, more = '') => `<script src="{page}/${name}"></script>${more}`;
const run = (text) => `<script>${text}</script>`;

/**
 * Old and new libraries that change the platform; all but the second are their real builds, from npm.
 * @type {import('../hosts.js').Host[]}
 */
export const libraries = [
  { number: 18, name: 'Prototype.js 1.7', head: library('prototype.js'), ways: ['module', 'full'] },
  {
    number: 19,
    name: 'Prototype 1.6 manners',
    // No package has its build: what it adds by assignment, so that `for … in` meets it, and what it puts in place of the platform's.
    head: run(`
      Object.extend = function (to, from) { for (var name in from) to[name] = from[name]; return to; };
      Function.prototype.bind = function () {
        var own = this, given = Array.prototype.slice.call(arguments), object = given.shift();
        return function () { return own.apply(object, given.concat(Array.prototype.slice.call(arguments))); };
      };
      var each = function (run) { for (var i = 0; i < this.length; i++) run(this[i], i); return this; };
      var collect = function (run) { var all = []; for (var i = 0; i < this.length; i++) all.push(run ? run(this[i], i) : this[i]); return all; };
      Object.extend(Array.prototype, {
        each: each, collect: collect, map: collect, _each: each, toJSON: function () { return '[' + this.join(', ') + ']'; },
        inspect: function () { return '[' + this.join(', ') + ']'; }, clear: function () { this.length = 0; return this; },
        first: function () { return this[0]; }, last: function () { return this[this.length - 1]; },
        compact: function () { return this.filter(function (value) { return value != null; }); },
        without: function () { return this; }, uniq: function () { return this; }, toArray: function () { return this.concat(); },
        include: function (value) { return this.indexOf(value) !== -1; }, size: function () { return this.length; },
        find: function (test) { for (var i = 0; i < this.length; i++) if (test(this[i], i)) return this[i]; },
        reverse: function () { var all = []; for (var i = this.length; i--;) all.push(this[i]); for (i = 0; i < all.length; i++) this[i] = all[i]; return this; }
      });
      Object.extend(String.prototype, {
        toJSON: function () { return '"' + this + '"'; }, strip: function () { return this.replace(/^\\s+|\\s+$/g, ''); },
        startsWith: function (text) { return this.indexOf(text) === 0; },
        endsWith: function (text) { var at = this.length - text.length; return at >= 0 && this.lastIndexOf(text) === at; },
        stripTags: function () { return this.replace(/<[^>]+>/gi, ''); }, gsub: function () { return this; },
        times: function (count) { return new Array(count + 1).join(this); }, empty: function () { return this == ''; }
      });
      Object.extend(Number.prototype, { toJSON: function () { return String(this); }, succ: function () { return this + 1; } });
      Date.prototype.toJSON = function () { return '"' + this.getFullYear() + '"'; };
      document.getElementsByClassName = function (name) { return Array.prototype.slice.call(document.querySelectorAll('.' + name)); };
      Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
      Element.prototype.update = function (text) { this.textContent = text; return this; };
      Element.prototype.hide = function () { this.style.display = 'none'; return this; };
      window.$ = function (id) { return document.getElementById(id); }; window.$A = function (list) { return collect.call(list); };
      window.Hash = function () {}; Hash.prototype.toJSON = function () { return '{}'; };`),
  },
  { number: 20, name: 'MooTools', head: library('mootools.js') },
  { number: 21, name: 'Datejs', head: library('date.js') },
  { number: 22, name: 'Zone.js', head: library('zone.js'), grows: /^__zone_symbol__/ },
  {
    number: 23,
    name: 'es6-shim',
    // As browsers were that it was made for: it puts its own in place.
    head:
      run(`delete Array.from; delete Array.of; delete Object.assign; delete String.prototype.includes; delete String.raw;
      delete Array.prototype.find; delete Number.isFinite; delete Math.trunc;`) + library('es6-shim.js'),
  },
  {
    number: 24,
    name: 'ShadyDOM forced',
    head: run('globalThis.ShadyDOM = { force: true };') + library('shadydom.js'),
    // It gives no place to children that the parser adds to an element that has a root: its own elements wait for the whole page.
    end: true,
    grows: /^__handlers$/,
    unstyled: true,
  },
  { number: 25, name: 'SES lockdown', head: library('ses.js', run('lockdown();')) },
];
