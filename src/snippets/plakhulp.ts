/** The snippet page: an editor chooses, sees it live, and copies what belongs on the page and in the mail. */
import catalogue from '#snippets/catalogue';
import {copyButton} from './copy-button.js';
import {find, make} from './dom.js';
import {factsSection} from './facts-view.js';
import {mailText} from './mail.js';
import {groupIn, optionFields, readAnswers} from './options-form.js';
import {toNode} from './part.js';
import {elementPart, infoOf, isFilledIn, snippetsOf, type Delivery} from './snippet.js';
import type {Selection} from './catalogue.js';
import {snippetWords as words} from './words.js';

const form = find('#keuze') as HTMLFormElement;
const element = find('[name=element]', form) as HTMLSelectElement;
const address = find('[name=adres]', form) as HTMLInputElement;
const options = find('#opties', form);
const preview = find('#voorbeeld');

/** Where the script stands: beside this page when all of `dist` is on the site, else where most will put it. */
function addressHere(delivery: Delivery): string {
  const {src: own} = document.querySelector<HTMLScriptElement>('script[src$="plakhulp.js"]')!;
  const isOnSite = /^https?:/.test(own) && new URL('.', own).href === new URL('.', location.href).href;
  const folder = isOnSite ? new URL('.', own).pathname : '/wijkgids/';
  if (delivery === 'file') return `${folder}wijkgids.js`;
  return `${folder}${isOnSite ? 'drop-in/' : ''}loader.js`;
}

const fieldValue = (name: string): string => (new FormData(form).get(name) as string | null) ?? '';

const delivery = (): Delivery => (fieldValue('levering') === 'file' ? 'file' : 'folder');

const selection = (): Selection => ({
  tag: element.value,
  ...readAnswers(infoOf(element.value, catalogue), form),
  contact: {name: fieldValue('naam'), phone: fieldValue('telefoon'), when: fieldValue('wanneer')},
});

/** Another element has other options. */
function chooseElement(): void {
  const info = infoOf(element.value, catalogue);
  find('#uitleg').textContent = info.use;
  options.replaceChildren(...optionFields(info, catalogue));
  find('#nummer').hidden = !info.contact && !info.holds;
  find('#licht').hidden = info.holds;
}

/** Writes all that can be copied. */
function writeCode(): void {
  const chosen = selection();
  const snippets = snippetsOf(chosen, catalogue, delivery(), address.value);
  find('#code-script').textContent = snippets.script;
  find('#code-tag').textContent = snippets.tag;
  find('#code-div').textContent = snippets.standIn;
  find('#code-licht').textContent = snippets.light;
  find('#tekst-mail').textContent = mailText(
    {delivery: delivery(), address: address.value, selection: chosen},
    catalogue,
  );
  find('#opname').hidden = !isFilledIn(chosen, catalogue);
}

/** Puts the element on the page anew, so that it begins as it does for a reader. */
function drawPreview(): void {
  const part = elementPart(selection(), catalogue);
  const isEmpty = infoOf(part.tag, catalogue).holds && !part.children?.length;
  preview.replaceChildren(isEmpty ? make('p', {}, words.holdsNothing) : toNode(part));
}

function start(): void {
  for (const {tag, name, group} of catalogue.elements)
    groupIn(element, group).append(make('option', {value: tag}, `${name} (${tag})`));
  address.value = addressHere('folder');
  for (const box of document.querySelectorAll<HTMLElement>('[data-copy]'))
    box.after(copyButton(box.dataset.copy!, box));
  find('#feiten').replaceChildren(...catalogue.facts.map(factsSection));

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', (event) => {
    if (event.target === element) chooseElement();
    if ((event.target as HTMLInputElement).name === 'levering') address.value = addressHere(delivery());
    writeCode();
  });
  form.addEventListener('change', (event) => {
    if (!['levering', 'adres'].includes((event.target as HTMLInputElement).name)) drawPreview();
  });
  chooseElement();
  writeCode();
  drawPreview();
  find('#plakhulp').hidden = false;
  find('#zonder-script').hidden = true;
}

start();
