customElements.define(
  'zrm-matrix',
  class extends HTMLElement {
    static version = '0.0.1';
  },
);
