import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { quitterParLePortail } from '/camunda/assets/stages/session.js';
import { evenement, ouvrirPage } from '../page.mjs';

let page;

beforeEach(() => {
  page = ouvrirPage();
  document.head.innerHTML = '<base app-root="/camunda">';
});

describe('Signing out of a page of the engine', () => {
  test('signs out of the portal, with the token', () => {
    document.cookie = 'APP-XSRF-TOKEN=abc';
    const envois = [];
    page.window.HTMLFormElement.prototype.submit = function envoyer() {
      envois.push([this.method, this.getAttribute('action'), this.elements._csrf.value]);
    };
    document.body.innerHTML = '<div class="account"><span class="logout"><a><b>Quitter</b></a></span></div><a id="x">X</a>';
    quitterParLePortail();
    const clic = evenement('click');
    document.querySelector('b').dispatchEvent(clic);
    assert.equal(clic.defaultPrevented, true);
    assert.deepEqual(envois, [['post', '/deconnexion', 'abc']]);
    document.getElementById('x').click();
    assert.equal(envois.length, 1);
  });
});
