/** The calls that the page makes. Ids stay texts: 64 bits do not fit a JavaScript number. */

async function call(path, body) {
  const response = await fetch(path, body === undefined
    ? { cache: 'no-store' }
    : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
  return { status: response.status, json: await response.json().catch(() => ({})) };
}

export const isId = (text) => /^[1-9]\d{0,18}$/.test(text) && BigInt(text) <= 9223372036854775807n;

export const createCoupon = ({ couponId, name, quantity, opensAt, expiresAt }) =>
  call('/coupons', `{"couponId":${couponId},"name":${JSON.stringify(name)},"quantity":${quantity},`
    + `"opensAt":"${opensAt.toISOString()}","expiresAt":"${expiresAt.toISOString()}"}`);

export const readCoupon = (couponId) => call(`/coupons/${couponId}`);

export const ask = (couponId, userId) => call(`/coupons/${couponId}/issuances`, `{"userId":${userId}}`);

export const readStatus = (couponId, userId) => call(`/coupons/${couponId}/issuances/${userId}`);
