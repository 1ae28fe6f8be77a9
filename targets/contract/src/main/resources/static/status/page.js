import { word } from './words.js';
import { ask, createCoupon, isId, readCoupon, readStatus } from './service.js';

const POLL_MS = 500;
const STATUSES_PER_POLL = 25;
const TONE = {
  ACCEPTED: 'good', ISSUED: 'good', PENDING: 'wait', PARKED: 'wait', UNAVAILABLE: 'wait', OUTCOME_UNKNOWN: 'wait',
  SOLD_OUT: 'bad', EXPIRED: 'bad', REJECTED: 'bad', INVALID: 'bad', UNKNOWN_COUPON: 'bad',
};

const $ = (id) => document.getElementById(id);
const page = { language: 'en', couponId: null, coupon: null, requests: [] };
const w = (key, ...values) => word(page.language, key, ...values);
const number = (value) => Number(value).toLocaleString(page.language);

/* Settings: the browser's, until the person chooses. */
function remembered(key) {
  try { return localStorage.getItem(`firstcome.${key}`); } catch { return null; }
}

function remember(key, value) {
  try { localStorage.setItem(`firstcome.${key}`, value); } catch { /* private mode: lasts as long as the page */ }
}

function setLanguage(language) {
  const untouched = $('create').elements.name.value;
  const wasDefault = untouched === '' || untouched === w('defaultName');
  page.language = language;
  document.documentElement.lang = language;
  document.title = `Firstcome · ${w('title')}`;
  document.querySelectorAll('[data-words]').forEach((e) => { e.textContent = w(e.dataset.words); });
  document.querySelectorAll('[data-words-label]').forEach((e) => e.setAttribute('aria-label', w(e.dataset.wordsLabel)));
  document.querySelectorAll('[data-language]').forEach((e) =>
    e.setAttribute('aria-pressed', String(e.dataset.language === language)));
  if (wasDefault) $('create').elements.name.value = w('defaultName');
  setTheme(document.documentElement.dataset.theme);
  $('message').textContent = '';
  showCoupon();
  showRequests();
}

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  $('theme').textContent = w(theme === 'dark' ? 'light' : 'dark');
  $('theme').setAttribute('aria-label', w(theme === 'dark' ? 'toLight' : 'toDark'));
}

/* Forms. */
function whole(form, name, min, max) {
  const text = form.elements[name].value.trim();
  const valid = /^\d{1,10}$/.test(text) && Number(text) >= min && Number(text) <= max;
  form.elements[name].setAttribute('aria-invalid', String(!valid));
  return valid ? Number(text) : null;
}

function id(form, name) {
  const text = form.elements[name].value.trim();
  form.elements[name].setAttribute('aria-invalid', String(!isId(text)));
  return isId(text) ? text : null;
}

function complain(form) {
  const bad = [...form.querySelectorAll('[aria-invalid="true"]')];
  if (bad.length > 0) {
    say(w('badFields', bad.map((e) => e.closest('label').querySelector('span').textContent).join(', ')));
    bad[0].focus();
  }
  return bad.length > 0;
}

let silence;
function say(text) {
  $('message').textContent = text;
  clearTimeout(silence);
  silence = setTimeout(() => { $('message').textContent = ''; }, 5000);
}

function onSubmit(formId, act) {
  const form = $(formId);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const button = form.querySelector('button:not([type])');
    button.disabled = true;
    try { await act(form); } catch { say(w('failed')); } finally { button.disabled = false; }
  });
}

async function submitCoupon(form) {
  const name = form.elements.name.value.trim();
  form.elements.name.setAttribute('aria-invalid', String(name === ''));
  const couponId = id(form, 'couponId');
  const quantity = whole(form, 'quantity', 1, 1e9);
  const opensIn = whole(form, 'opensIn', 0, 999999);
  const lastsFor = whole(form, 'lastsFor', 1, 999999);
  if (complain(form)) return;
  const opensAt = new Date(Date.now() + opensIn * 1000);
  const answer = await createCoupon({
    couponId, name, quantity, opensAt, expiresAt: new Date(opensAt.getTime() + lastsFor * 60000),
  });
  if (answer.status !== 201) {
    say(w('refused', w(answer.json.code ?? answer.status)));
    return;
  }
  say(w('created', couponId));
  form.elements.couponId.value = freshId();
  await openCoupon(couponId);
}

async function openCoupon(couponId) {
  const answer = await readCoupon(couponId);
  if (answer.status !== 200) {
    say(w('refused', w(answer.json.code ?? answer.status)));
    return;
  }
  if (page.couponId !== couponId) page.requests = [];
  page.couponId = couponId;
  page.coupon = answer.json;
  history.replaceState(null, '', `#${couponId}`);
  showCoupon();
  showRequests();
}

async function submitAsk(form) {
  const first = id(form, 'userId');
  const crowd = whole(form, 'crowd', 1, 200);
  if (complain(form)) return;
  const couponId = page.couponId;
  const users = Array.from({ length: crowd }, (_, i) => String(BigInt(first) + BigInt(i))).filter(isId);
  await Promise.all(users.map(async (user) => {
    const request = { user, answer: null, status: null };
    page.requests.unshift(request);
    const answer = await ask(couponId, user).catch(() => ({ json: { code: 'OUTCOME_UNKNOWN' } }));
    request.answer = answer.json.code ?? 'OUTCOME_UNKNOWN';
  }));
  form.elements.userId.value = String(BigInt(users[users.length - 1]) + 1n);
  say(crowd === 1 ? w('turned', first, w(page.requests[0].answer)) : w('asked', number(users.length)));
  showRequests();
  await poll();
}

/* What is shown. Texts go in as texts, never as markup. */
function badge(element, key, text) {
  element.className = `badge ${TONE[key] ?? ''}`;
  element.textContent = text;
  return element;
}

function showCoupon() {
  const coupon = page.coupon;
  $('no-coupon').hidden = coupon !== null;
  $('coupon').hidden = coupon === null;
  $('ask').hidden = coupon === null;
  if (coupon === null) return;
  const opensAt = new Date(coupon.opensAt);
  const expiresAt = new Date(coupon.expiresAt);
  const now = new Date();
  if (now < opensAt) badge($('coupon-window'), 'PENDING', w('notOpenYet', Math.ceil((opensAt - now) / 1000)));
  else if (now >= expiresAt) badge($('coupon-window'), 'EXPIRED', w('isOver'));
  else if (coupon.remaining === 0) badge($('coupon-window'), 'SOLD_OUT', w('isSoldOut'));
  else badge($('coupon-window'), 'ISSUED', w('isOpen'));
  $('coupon-name').textContent = coupon.name;
  $('coupon-issued').textContent = number(coupon.issued);
  $('coupon-remaining').textContent = number(coupon.remaining);
  $('coupon-quantity').textContent = number(coupon.quantity);
  $('coupon-id').textContent = page.couponId;
  const time = new Intl.DateTimeFormat(page.language, { dateStyle: 'short', timeStyle: 'medium' });
  $('coupon-times').textContent = time.formatRange(opensAt, expiresAt);
  $('meter').setAttribute('aria-valuemax', coupon.quantity);
  $('meter').setAttribute('aria-valuenow', coupon.issued);
  $('meter').firstElementChild.style.width = `${(100 * coupon.issued) / coupon.quantity}%`;
}

function row({ user, answer, status }) {
  const cells = ['', '', '', '', ''].map(() => document.createElement('td'));
  const [userCell, answerCell, statusCell, positionCell, tookCell] = cells;
  userCell.textContent = user;
  if (answer) answerCell.append(badge(document.createElement('span'), answer, w(answer)));
  if (status) {
    const key = status.reason === 'PARKED' ? 'PARKED' : status.status;
    const reason = status.status === 'REJECTED' ? ` (${w(status.reason)})` : '';
    statusCell.append(badge(document.createElement('span'), key, w(key) + reason));
    positionCell.textContent = status.position === undefined ? '' : number(status.position);
    if (status.issuedAt) tookCell.textContent = w('milliseconds', number(between(status.requestedAt, status.issuedAt)));
  }
  positionCell.className = 'number';
  tookCell.className = 'number';
  const line = document.createElement('tr');
  line.append(...cells);
  return line;
}

/** Milliseconds to a tenth; Date alone would cut the microseconds off. */
function between(from, to) {
  const micros = (text) => Date.parse(`${text.slice(0, 19)}Z`) * 1000 + Number(text.slice(20, 26));
  return Math.round((micros(to) - micros(from)) / 100) / 10;
}

function showRequests() {
  $('no-requests').hidden = page.requests.length > 0;
  $('requests').hidden = page.requests.length === 0;
  $('requests').querySelector('tbody').replaceChildren(...page.requests.map(row));
}

/* Watching. */
const settled = ({ answer, status }) =>
  status !== null ? status.status !== 'PENDING' : !['ACCEPTED', 'DUPLICATE', 'OUTCOME_UNKNOWN'].includes(answer);

async function poll() {
  if (page.couponId === null) return;
  const couponId = page.couponId;
  const waiting = page.requests.filter((request) => request.answer !== null && !settled(request));
  await Promise.all(waiting.slice(-STATUSES_PER_POLL).map(async (request) => {
    const answer = await readStatus(couponId, request.user);
    if (answer.status === 404) request.status = { status: 'NO_REQUEST' };
    else if (answer.status === 200) request.status = answer.json;
    if (answer.status === 200 && answer.json.status !== 'PENDING' && waiting.length === 1) {
      say(w('turned', request.user, w(answer.json.status)));
    }
  }));
  const answer = await readCoupon(couponId);
  if (page.couponId !== couponId) return;
  if (answer.status === 200) page.coupon = answer.json;
  showCoupon();
  if (waiting.length > 0) showRequests();
}

async function watch() {
  if (!document.hidden) await poll().catch(() => {});
  setTimeout(watch, POLL_MS);
}

const freshId = () => String(Math.floor(Math.random() * 9e8) + 1e8);

document.documentElement.dataset.theme =
  remembered('theme') ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
setLanguage(remembered('language') ?? (navigator.language.startsWith('ko') ? 'ko' : 'en'));
$('create').elements.couponId.value = freshId();
document.querySelectorAll('[data-language]').forEach((button) => button.addEventListener('click', () => {
  setLanguage(button.dataset.language);
  remember('language', button.dataset.language);
}));
$('theme').addEventListener('click', () => {
  setTheme(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark');
  remember('theme', document.documentElement.dataset.theme);
});
onSubmit('create', submitCoupon);
onSubmit('open', async (form) => {
  const couponId = id(form, 'couponId');
  if (!complain(form)) await openCoupon(couponId);
});
onSubmit('ask', submitAsk);
if (isId(location.hash.slice(1))) openCoupon(location.hash.slice(1)).catch(() => {});
watch();
