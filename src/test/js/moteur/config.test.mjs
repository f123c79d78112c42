import assert from 'node:assert/strict';
import { test } from 'node:test';
import admin from '/camunda/app/admin/scripts/config.js';
import cockpit from '/camunda/app/cockpit/scripts/config.js';
import tasklist from '/camunda/app/tasklist/scripts/config.js';
import welcome from '/camunda/app/welcome/scripts/config.js';

test('Every page of the engine is in French, without the vendor’s welcome, with our script', () => {
  for (const { locales, disableWelcomeMessage, customScripts } of [admin, cockpit, tasklist, welcome]) {
    assert.deepEqual(locales, { availableLocales: ['fr'], fallbackLocale: 'fr' });
    assert.equal(disableWelcomeMessage, true);
    assert.equal(customScripts.length, 1);
  }
});

test('No keyboard shortcut starts a process', () => {
  assert.deepEqual(Object.keys(tasklist.shortcuts), ['claimTask', 'focusFilter', 'focusList', 'focusForm']);
});
