/** The person on the other end of the call; no one in particular. */
export const PATIENT = {
  skin: '#e3ab88',
  shade: '#c98a68',
  lip: '#b5605a',
  hair: '#8d8079',
  hairLight: '#a99c94',
  brow: '#75675f',
  iris: '#5b4632',
  top: '#7c4a5c',
  topShade: '#653a4a',
  shirt: '#f1e7da',
  longHair: true,
  glasses: '#4a3b38',
  talks: true,
  size: 1.12,
  at: [640, 330],
};

/** The clinician's own small picture. */
export const CLINICIAN = {
  skin: '#9a6647',
  shade: '#7f5037',
  lip: '#8a473d',
  hair: '#2a211e',
  hairLight: '#3a2f2a',
  brow: '#2a211e',
  iris: '#2f2119',
  top: '#f4f7f7',
  topShade: '#d8e1e2',
  shirt: '#3f7a8a',
  longHair: false,
  glasses: undefined,
  talks: false,
  size: 1.3,
  at: [640, 340],
};

const TURN = Math.PI * 2;

/** Draws one moment of a person who sits, breathes, blinks and, at times, talks; `time` in seconds. */
export function drawPerson(context, look, time) {
  const breath = Math.sin(time * 1.5) * 2;
  const [x, y] = look.at;
  context.save();
  context.translate(x, y);
  context.scale(look.size, look.size);
  const nod = {
    x: Math.sin(time * 0.55) * 5,
    y: Math.sin(time * 0.9) * 2.5,
    turn: Math.sin(time * 0.42) * 0.025,
  };
  inHead(context, nod, () => hairBehind(context, look));
  drawBody(context, look, breath, nod);
  inHead(context, nod, () => drawHead(context, look, time));
  context.restore();
}

/** The head turns about the neck. */
function inHead(context, nod, draw) {
  context.save();
  context.translate(nod.x, nod.y + 150);
  context.rotate(nod.turn);
  context.translate(0, -150);
  draw();
  context.restore();
}

function fill(context, colour, path) {
  context.fillStyle = colour;
  context.beginPath();
  path();
  context.fill();
}

function stroke(context, colour, width, path) {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineCap = 'round';
  context.beginPath();
  path();
  context.stroke();
}

function hairBehind(context, look) {
  if (!look.longHair) return;
  fill(context, look.hair, () => {
    context.moveTo(0, -172);
    context.bezierCurveTo(125, -178, 152, -60, 146, 60);
    context.bezierCurveTo(144, 120, 120, 138, 84, 132);
    context.lineTo(-84, 132);
    context.bezierCurveTo(-120, 138, -144, 120, -146, 60);
    context.bezierCurveTo(-152, -60, -125, -178, 0, -172);
  });
}

function drawBody(context, look, breath, nod) {
  const top = context.createLinearGradient(0, 170, 0, 420);
  top.addColorStop(0, look.top);
  top.addColorStop(1, look.topShade);
  fill(context, top, () => {
    context.moveTo(-62, 168 + breath);
    context.bezierCurveTo(-150, 190 + breath, -240, 205 + breath, -268, 300 + breath);
    context.lineTo(-290, 460);
    context.lineTo(290, 460);
    context.lineTo(268, 300 + breath);
    context.bezierCurveTo(240, 205 + breath, 150, 190 + breath, 62, 168 + breath);
  });
  fill(context, look.shirt, () => {
    context.moveTo(-64, 166 + breath);
    context.lineTo(0, 330 + breath);
    context.lineTo(64, 166 + breath);
  });
  drawNeck(context, look, breath, nod);
  stroke(context, look.topShade, 5, () => {
    context.moveTo(-70, 168 + breath);
    context.quadraticCurveTo(-30, 260 + breath, 0, 332 + breath);
    context.quadraticCurveTo(30, 260 + breath, 70, 168 + breath);
    context.moveTo(0, 332 + breath);
    context.lineTo(0, 460);
  });
}

function drawNeck(context, look, breath, nod) {
  fill(context, look.shade, () => {
    context.moveTo(-52 + nod.x, 70);
    context.lineTo(-56, 170 + breath);
    context.quadraticCurveTo(0, 236 + breath, 56, 170 + breath);
    context.lineTo(52 + nod.x, 70);
  });
  fill(context, look.skin, () => {
    context.moveTo(-46 + nod.x, 132);
    context.lineTo(-52, 170 + breath);
    context.quadraticCurveTo(0, 226 + breath, 52, 170 + breath);
    context.lineTo(46 + nod.x, 132);
    context.quadraticCurveTo(0, 172, -46 + nod.x, 132);
  });
}

function drawHead(context, look, time) {
  for (const side of look.longHair ? [] : [-1, 1]) {
    fill(context, look.shade, () => context.ellipse(side * 112, 8, 18, 30, side * 0.15, 0, TURN));
  }
  const skin = context.createRadialGradient(-34, -30, 30, 0, 10, 190);
  skin.addColorStop(0, look.skin);
  skin.addColorStop(0.62, look.skin);
  skin.addColorStop(1, look.shade);
  fill(context, skin, () => {
    context.moveTo(0, -140);
    context.bezierCurveTo(92, -140, 118, -72, 112, 6);
    context.bezierCurveTo(108, 78, 62, 136, 0, 140);
    context.bezierCurveTo(-62, 136, -108, 78, -112, 6);
    context.bezierCurveTo(-118, -72, -92, -140, 0, -140);
  });
  drawCheeks(context, look);
  for (const side of [-1, 1]) drawEye(context, look, side, time);
  drawNose(context, look);
  drawMouth(context, look, talking(look, time));
  drawHairInFront(context, look);
  if (look.glasses) drawGlasses(context, look.glasses);
}

function drawCheeks(context, look) {
  context.globalAlpha = 0.3;
  for (const side of [-1, 1]) {
    const blush = context.createRadialGradient(side * 62, 46, 2, side * 62, 46, 34);
    blush.addColorStop(0, look.lip);
    blush.addColorStop(1, `${look.lip}00`);
    fill(context, blush, () => context.arc(side * 62, 46, 34, 0, TURN));
  }
  context.globalAlpha = 1;
}

function drawEye(context, look, side, time) {
  const x = side * 46;
  const open = time % 4.1 < 0.14 || Math.abs((time % 11) - 6.3) < 0.07 ? 0.08 : 1;
  const glance = Math.sin(time * 0.7) > 0.75 ? 4 : 0;
  context.save();
  context.beginPath();
  context.ellipse(x, -6, 21, 12 * open, 0, 0, TURN);
  context.fillStyle = '#fbf8f4';
  context.fill();
  context.clip();
  fill(context, look.iris, () => context.arc(x + glance, -6, 10.5, 0, TURN));
  fill(context, '#17110d', () => context.arc(x + glance, -6, 5, 0, TURN));
  fill(context, '#ffffff', () => context.arc(x + glance - 3, -10, 2.6, 0, TURN));
  context.restore();
  stroke(context, look.brow, 3.4, () =>
    context.ellipse(x, -5, 22, 13 * open, 0, Math.PI * 1.06, Math.PI * 1.94),
  );
  const lift = talking(look, time) * 3;
  stroke(context, look.brow, 6.5, () => {
    context.moveTo(x - 26, -36 - lift + (side < 0 ? 4 : 0));
    context.quadraticCurveTo(x, -50 - lift, x + 26, -36 - lift + (side > 0 ? 4 : 0));
  });
}

function drawNose(context, look) {
  stroke(context, look.shade, 4, () => {
    context.moveTo(6, -4);
    context.quadraticCurveTo(14, 26, 17, 36);
    context.quadraticCurveTo(8, 47, -10, 43);
  });
}

/** How far the mouth is open, 0 to 1: short phrases with pauses for listening. */
function talking(look, time) {
  if (!look.talks || Math.sin(time * 0.5) < -0.15) return 0;
  return Math.max(0, 0.45 + 0.35 * Math.sin(time * 8.5) + 0.25 * Math.sin(time * 5.1 + 1));
}

function drawMouth(context, look, open) {
  const drop = open * 22;
  if (open > 0.08) {
    const mouth = () => {
      context.moveTo(-34, 80);
      context.quadraticCurveTo(0, 76, 34, 80);
      context.quadraticCurveTo(0, 92 + drop * 1.7, -34, 80);
    };
    fill(context, '#6d2f2f', mouth);
    context.save();
    context.beginPath();
    mouth();
    context.clip();
    fill(context, '#fbf6ef', () => context.rect(-26, 74, 52, 9));
    context.restore();
  }
  stroke(context, look.lip, 5, () => {
    context.moveTo(-36, 79);
    context.quadraticCurveTo(0, open > 0.08 ? 75 : 98, 36, 79);
    if (open > 0.08) context.quadraticCurveTo(0, 93 + drop * 1.7, -36, 79);
  });
}

function hairColour(context, look) {
  const gradient = context.createLinearGradient(-110, -170, 120, 120);
  gradient.addColorStop(0, look.hairLight);
  gradient.addColorStop(1, look.hair);
  return gradient;
}

function drawHairInFront(context, look) {
  fill(context, hairColour(context, look), () => {
    if (look.longHair) {
      context.moveTo(-128, 116);
      context.bezierCurveTo(-152, 40, -150, -182, 6, -178);
      context.bezierCurveTo(150, -182, 152, 40, 128, 116);
      context.bezierCurveTo(96, 96, 112, 20, 104, -22);
    } else {
      context.moveTo(-118, -18);
      context.bezierCurveTo(-142, -60, -126, -182, 10, -176);
      context.bezierCurveTo(126, -178, 142, -60, 118, -18);
    }
    context.bezierCurveTo(112, -48, 106, -66, 90, -82);
    context.bezierCurveTo(48, -92, 2, -102, -30, -118);
    context.bezierCurveTo(-58, -98, -98, -72, -106, -22);
    if (look.longHair) context.bezierCurveTo(-112, 20, -96, 96, -128, 116);
  });
  context.globalAlpha = 0.35;
  stroke(context, look.hair, 3, () => {
    context.moveTo(-30, -118);
    context.bezierCurveTo(-14, -146, 4, -160, 20, -166);
  });
  context.globalAlpha = 1;
}

function drawGlasses(context, colour) {
  context.globalAlpha = 0.12;
  for (const side of [-1, 1]) {
    fill(context, '#ffffff', () => context.roundRect(side * 48 - 35, -32, 70, 54, 22));
  }
  context.globalAlpha = 1;
  stroke(context, colour, 4.5, () => {
    for (const side of [-1, 1]) {
      context.roundRect(side * 48 - 35, -32, 70, 54, 22);
      context.moveTo(side * 83, -10);
      context.lineTo(side * 112, -14);
    }
    context.moveTo(-13, -8);
    context.quadraticCurveTo(0, -16, 13, -8);
  });
}
