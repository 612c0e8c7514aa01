import {ContextConsumer} from '@lit/context';
import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {scopeContext, type Scope} from '../../src/core/scope/context.js';
import '../../src/layer/wijkgids-scope.define.js';
import type {WijkgidsScope} from '../../src/core/scope/wijkgids-scope.js';
import {consoleLines} from '../support/console.js';

class Member extends LitElement {
  readonly consumer = new ContextConsumer(this, {context: scopeContext, subscribe: true});
  get scope(): Scope {
    return this.consumer.value!;
  }
}
customElements.define('x-member', Member);

describe('<wijkgids-scope>', () => {
  it('shares the setting with all inside, also after a change from within', async () => {
    const scope = await fixture<WijkgidsScope>(
      html`<wijkgids-scope setting="onderwijs"><x-member></x-member><x-member></x-member></wijkgids-scope>`,
    );
    const [one, two] = scope.querySelectorAll<Member>('x-member');
    expect(one!.scope.setting).to.equal('onderwijs');
    one!.scope.setSetting('wijk');
    await scope.updateComplete;
    expect(two!.scope.setting).to.equal('wijk');
  });

  it('warns of a setting that does not exist and shares none', async () => {
    const scope = await fixture<WijkgidsScope>(
      html`<wijkgids-scope setting="school"><x-member></x-member></wijkgids-scope>`,
    );
    expect(scope.querySelector<Member>('x-member')!.scope.setting).to.equal('');
    expect(consoleLines('warn')[0]).to.contain('<wijkgids-scope setting="school">');
  });

  it('shows what stands inside it', async () => {
    const scope = await fixture<WijkgidsScope>(html`<wijkgids-scope><p>Binnen</p></wijkgids-scope>`);
    expect(scope.querySelector('p')!.assignedSlot).to.not.equal(null);
  });
});
