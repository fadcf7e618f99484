/** Behind the patient: the end of an afternoon at home. */
export const LIVING_ROOM = {
  wall: ['#e9dfd0', '#d3c2ab'],
  floor: '#b59a7d',
  paint(context) {
    paintWindow(context, 70, 60, 330, 420);
    paintCurtain(context, 30, 40, 84, 560, '#c9b8a0');
    paintCurtain(context, 386, 40, 70, 560, '#c9b8a0');
    paintShelf(context, 930, 150, 300, ['#8b4c46', '#c79a4b', '#4f6f73', '#e4d6bd', '#6d5a79', '#a8623f']);
    paintFrame(context, 948, 40, 110, 84, '#8fa7a0');
    paintFrame(context, 1090, 30, 90, 94, '#c8a27c');
    paintPlant(context, 1150, 330, 1.25);
    paintSofa(context);
  },
};

/** Behind the clinician. */
export const OFFICE = {
  wall: ['#dfe8ea', '#c2d1d5'],
  floor: '#9fb0b5',
  paint(context) {
    paintFrame(context, 170, 110, 200, 150, '#eef2f2');
    paintShelf(context, 900, 190, 320, ['#215c66', '#6f8f96', '#b9c8cc', '#3f7a72', '#8aa5ab']);
    paintPlant(context, 140, 560, 1.5);
  },
};

/** Paints a whole room, 1280 × 720, out of focus as a camera would have it. */
export function paintRoom(context, look) {
  context.filter = 'blur(3px)';
  context.fillStyle = vertical(context, 0, 720, look.wall);
  context.fillRect(-20, -20, 1320, 760);
  context.fillStyle = look.floor;
  context.fillRect(-20, 640, 1320, 100);
  look.paint(context);
  context.filter = 'none';
  const light = context.createRadialGradient(480, 250, 200, 640, 360, 900);
  light.addColorStop(0, 'rgb(255 244 222 / 22%)');
  light.addColorStop(0.6, 'rgb(255 244 222 / 0%)');
  light.addColorStop(1, 'rgb(40 28 20 / 30%)');
  context.fillStyle = light;
  context.fillRect(0, 0, 1280, 720);
}

function vertical(context, top, bottom, colours) {
  const gradient = context.createLinearGradient(0, top, 0, bottom);
  colours.forEach((colour, index) => gradient.addColorStop(index / (colours.length - 1), colour));
  return gradient;
}

function paintWindow(context, x, y, width, height) {
  context.fillStyle = '#f7f2e8';
  context.fillRect(x - 16, y - 16, width + 32, height + 32);
  context.fillStyle = vertical(context, y, y + height, ['#bcd9e6', '#e6eee6', '#b9cfa6']);
  context.fillRect(x, y, width, height);
  context.fillStyle = '#8fb08a';
  for (const [cx, cy, radius] of [
    [x + 60, y + height - 30, 78],
    [x + 170, y + height - 8, 96],
    [x + 280, y + height - 40, 84],
  ]) {
    context.beginPath();
    context.arc(cx, cy, radius, Math.PI, 0);
    context.fill();
  }
  context.fillStyle = '#f7f2e8';
  context.fillRect(x + width / 2 - 7, y, 14, height);
  context.fillRect(x, y + height * 0.42, width, 12);
}

function paintCurtain(context, x, y, width, height, colour) {
  context.fillStyle = colour;
  context.fillRect(x, y, width, height);
  context.fillStyle = 'rgb(90 66 40 / 14%)';
  for (let fold = 0; fold < 3; fold++) context.fillRect(x + (fold + 0.6) * (width / 3), y, width / 9, height);
}

function paintShelf(context, x, y, width, colours) {
  context.fillStyle = '#8a6a4c';
  for (const board of [0, 150]) context.fillRect(x, y + 110 + board, width, 12);
  for (const board of [0, 150]) {
    let left = x + 12;
    for (let book = 0; left < x + width - 40; book++) {
      const thickness = 20 + ((book * 37 + board) % 17);
      const height = 66 + ((book * 53 + board) % 34);
      context.fillStyle = colours[(book + board / 50) % colours.length];
      if ((book + board / 150) % 6 !== 5) context.fillRect(left, y + 110 + board - height, thickness, height);
      left += thickness + 4;
    }
  }
}

function paintFrame(context, x, y, width, height, colour) {
  context.fillStyle = '#6d5540';
  context.fillRect(x, y, width, height);
  context.fillStyle = '#faf6ee';
  context.fillRect(x + 8, y + 8, width - 16, height - 16);
  context.fillStyle = colour;
  context.fillRect(x + 20, y + 20, width - 40, height - 40);
}

function paintPlant(context, x, y, scale) {
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  for (let leaf = -4; leaf <= 4; leaf++) {
    context.save();
    context.rotate(leaf * 0.27);
    context.fillStyle = leaf % 2 ? '#5f8058' : '#769a68';
    context.beginPath();
    context.ellipse(0, -62, 13, 58, 0, 0, Math.PI * 2);
    context.fill();
    context.restore();
  }
  context.fillStyle = '#b9714f';
  context.beginPath();
  context.moveTo(-36, -8);
  context.lineTo(36, -8);
  context.lineTo(27, 52);
  context.lineTo(-27, 52);
  context.fill();
  context.restore();
}

function paintSofa(context) {
  context.fillStyle = vertical(context, 430, 720, ['#6f8a88', '#55706f']);
  context.beginPath();
  context.roundRect(180, 470, 920, 300, 70);
  context.fill();
  context.fillStyle = '#d8b26a';
  context.beginPath();
  context.roundRect(230, 500, 190, 190, 30);
  context.fill();
}
