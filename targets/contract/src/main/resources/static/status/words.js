/** Every word that the page shows, in both languages. */
export const WORDS = {
  en: {
    title: 'Issuance status',
    subtitle: 'Create a first-come coupon, ask for it and watch the status turn.',
    language: 'Language',
    light: 'Light', dark: 'Dark', toLight: 'Switch to the light theme', toDark: 'Switch to the dark theme',
    createTitle: 'Offer a coupon', name: 'Name', couponId: 'Coupon id', quantity: 'Quantity',
    opensIn: 'Opens in (seconds)', lastsFor: 'Lasts for (minutes)', create: 'Create the coupon',
    openTitle: 'Or open one that exists: coupon id', open: 'Open',
    couponTitle: 'Ask for it', noCoupon: 'No coupon yet: create one, or open one by its id.',
    issued: 'Issued', remaining: 'Remaining', window: 'Window',
    notOpenYet: 'opens in {0} s', isOpen: 'Open', isOver: 'Over', isSoldOut: 'Sold out',
    userId: 'User id', crowd: 'Users at once (up to 200)', ask: 'Ask for the coupon',
    requestsTitle: 'Requests from this page', noRequests: 'Nobody has asked yet.',
    user: 'User', answer: 'Answer', status: 'Status', position: 'Place in the queue', took: 'From request to issuance',
    milliseconds: '{0} ms', defaultName: 'First-come coupon',
    created: 'Coupon {0} was created.', turned: 'User {0}: {1}', asked: '{0} users asked.',
    badFields: 'Please check: {0}', failed: 'The service cannot be reached.', refused: 'The service answered: {0}',
    ACCEPTED: 'Accepted', DUPLICATE: 'Asked before', SOLD_OUT: 'Sold out', EXPIRED: 'Too late', NOT_OPEN: 'Too early',
    UNKNOWN_COUPON: 'No such coupon', UNAVAILABLE: 'Try again soon', OUTCOME_UNKNOWN: 'Not known yet', INVALID: 'Not valid',
    COUPON_EXISTS: 'this coupon id is taken', NOT_FOUND: 'This instance takes no requests',
    PENDING: 'Waiting', ISSUED: 'Issued', REJECTED: 'Rejected', PARKED: 'On hold', NO_REQUEST: 'No request',
  },
  ko: {
    title: '발급 현황',
    subtitle: '선착순 쿠폰을 만들고, 발급을 요청하고, 상태가 바뀌는 것을 확인하세요.',
    language: '언어',
    light: '밝게', dark: '어둡게', toLight: '밝은 테마로 바꾸기', toDark: '어두운 테마로 바꾸기',
    createTitle: '쿠폰 만들기', name: '이름', couponId: '쿠폰 번호', quantity: '수량',
    opensIn: '오픈까지 (초)', lastsFor: '유효 시간 (분)', create: '쿠폰 만들기',
    openTitle: '또는 이미 있는 쿠폰 열기: 쿠폰 번호', open: '열기',
    couponTitle: '발급 요청', noCoupon: '아직 쿠폰이 없습니다. 새로 만들거나 번호로 여세요.',
    issued: '발급됨', remaining: '남은 수량', window: '발급 기간',
    notOpenYet: '{0}초 후 오픈', isOpen: '발급 중', isOver: '종료', isSoldOut: '소진',
    userId: '사용자 번호', crowd: '동시 요청 인원 (최대 200)', ask: '발급 요청하기',
    requestsTitle: '이 페이지에서 보낸 요청', noRequests: '아직 요청이 없습니다.',
    user: '사용자', answer: '응답', status: '상태', position: '대기 순번', took: '요청부터 발급까지',
    milliseconds: '{0}ms', defaultName: '선착순 쿠폰',
    created: '쿠폰 {0}번을 만들었습니다.', turned: '사용자 {0}: {1}', asked: '{0}명이 요청했습니다.',
    badFields: '다음 항목을 확인해 주세요: {0}', failed: '서비스에 연결할 수 없습니다.', refused: '서비스 응답: {0}',
    ACCEPTED: '접수됨', DUPLICATE: '이미 요청함', SOLD_OUT: '소진됨', EXPIRED: '기간 종료', NOT_OPEN: '오픈 전',
    UNKNOWN_COUPON: '없는 쿠폰', UNAVAILABLE: '잠시 후 다시 시도', OUTCOME_UNKNOWN: '결과 확인 중', INVALID: '잘못된 요청',
    COUPON_EXISTS: '이미 있는 쿠폰 번호입니다', NOT_FOUND: '이 인스턴스는 요청을 받지 않습니다',
    PENDING: '대기 중', ISSUED: '발급 완료', REJECTED: '발급 거절', PARKED: '보류 중', NO_REQUEST: '요청 없음',
  },
};

/** The word for a key in a language, with {0}, {1} … filled in; a key without a word is shown as it is. */
export function word(language, key, ...values) {
  const text = WORDS[language][key] ?? key;
  return text.replace(/\{(\d)\}/g, (_, i) => values[i]);
}
