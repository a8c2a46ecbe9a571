<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
 <context>
  <name>counterfoil</name>
  <message>
   <source>$ a month</source>
   <translation>$ per bulan</translation>
  </message>
  <message>
   <source>$ a month from then on</source>
   <translation>$ per bulan sejak itu</translation>
  </message>
  <message>
   <source>+{n} points</source>
   <translation>+{n} poin</translation>
  </message>
  <message>
   <source>1 h</source>
   <comment>length of time</comment>
   <translation>1 jam</translation>
  </message>
  <message>
   <source>1 year</source>
   <translation>1 tahun</translation>
  </message>
  <message>
   <source>1,234.5</source>
   <comment>The marks of thousands and decimals; keep the digits</comment>
   <translation>1.234,5</translation>
  </message>
  <message>
   <source>1-hour cache writes</source>
   <translation>tulis cache 1 jam</translation>
  </message>
  <message>
   <source>1.1 times the book's price, as for inference in the US only</source>
   <translation>1,1 kali harga daftar, seperti untuk inferensi hanya di AS</translation>
  </message>
  <message>
   <source>10 years</source>
   <translation>10 tahun</translation>
  </message>
  <message>
   <source>12 months</source>
   <translation>12 bulan</translation>
  </message>
  <message>
   <source>1 % holds ≈ {worth} at API prices ({band}), ≈ {tokens} tokens in the mix seen here.</source>
   <translation>1% memuat ≈ {worth} menurut harga API ({band}), ≈ {tokens} token dalam campuran yang terlihat di sini.</translation>
  </message>
  <message>
   <source>1 % holds ≈ {worth} at API prices ({band}).</source>
   <translation>1% memuat ≈ {worth} menurut harga API ({band}).</translation>
  </message>
  <message>
   <source>1 % holds ≈ {worth} at API prices, ≈ {tokens} tokens in the mix seen here.</source>
   <translation>1% memuat ≈ {worth} menurut harga API, ≈ {tokens} token dalam campuran yang terlihat di sini.</translation>
  </message>
  <message>
   <source>1 % holds ≈ {worth} at API prices.</source>
   <translation>1% memuat ≈ {worth} menurut harga API.</translation>
  </message>
  <message>
   <source>24 h</source>
   <comment>length of time</comment>
   <translation>24 jam</translation>
  </message>
  <message>
   <source>30 days</source>
   <translation>30 hari</translation>
  </message>
  <message>
   <source>5 h</source>
   <comment>length of time</comment>
   <translation>5 jam</translation>
  </message>
  <message>
   <source>5-hour</source>
   <translation>5 jam</translation>
  </message>
  <message>
   <source>5-hour window</source>
   <comment>a window, in a sentence</comment>
   <translation>5 jam</translation>
  </message>
  <message>
   <source>5-hour windows</source>
   <translation>jendela 5 jam</translation>
  </message>
  <message>
   <source>5-minute cache writes</source>
   <translation>tulis cache 5 menit</translation>
  </message>
  <message>
   <source>7 d</source>
   <comment>length of time</comment>
   <translation>7 hari</translation>
  </message>
  <message>
   <source>7 days</source>
   <translation>7 hari</translation>
  </message>
  <message>
   <source>8 of 10 within {band}</source>
   <translation>8 dari 10 dalam {band}</translation>
  </message>
  <message>
   <source>90 days</source>
   <translation>90 hari</translation>
  </message>
  <message>
   <source>A bundle proves by itself what the ledger holds; anyone can check it without Counterfoil.</source>
   <translation>Paket membuktikan sendiri isi buku besar; siapa pun dapat memeriksanya tanpa Counterfoil.</translation>
  </message>
  <message>
   <source>A check that holds proves that nothing was changed since a checkpoint you gave to someone else.</source>
   <translation>Pemeriksaan yang lulus membuktikan tidak ada yang diubah sejak titik periksa yang diserahkan kepada orang lain.</translation>
  </message>
  <message>
   <source>A cloud provider was in use</source>
   <translation>Penyedia cloud dipakai</translation>
  </message>
  <message>
   <source>A command or webhook is told all the same.</source>
   <translation>Perintah atau webhook tetap diberi tahu.</translation>
  </message>
  <message>
   <source>A day is written like 2026-07-24, and the first is not after the last.</source>
   <translation>Tanggal ditulis seperti 2026-07-24, dan yang pertama tidak melewati yang terakhir.</translation>
  </message>
  <message>
   <source>A folder (*)</source>
   <translation>Folder (*)</translation>
  </message>
  <message>
   <source>A gateway was in use</source>
   <translation>Gateway dipakai</translation>
  </message>
  <message>
   <source>A home of an agent elsewhere, such as another user's or one copied from a server.</source>
   <translation>Folder induk agen di tempat lain, misalnya milik pengguna lain atau disalin dari server.</translation>
  </message>
  <message>
   <source>A line covers</source>
   <translation>Satu baris mencakup</translation>
  </message>
  <message>
   <source>A local address for Prometheus and dashboards. It only reads, no other machine reaches it, and every question must bear the token.</source>
   <translation>Alamat lokal untuk Prometheus dan dasbor. Hanya membaca, tidak terjangkau dari komputer lain, dan setiap permintaan harus menyertakan token.</translation>
  </message>
  <message>
   <source>A month of the plan begins on day</source>
   <translation>Bulan paket dimulai pada tanggal</translation>
  </message>
  <message>
   <source>A new window begins.</source>
   <translation>Jendela baru dimulai.</translation>
  </message>
  <message>
   <source>A newer list</source>
   <translation>Daftar yang lebih baru</translation>
  </message>
  <message>
   <source>A notice comes when a window may run out before its reset, once for each window and level.</source>
   <translation>Pemberitahuan muncul saat jendela mungkin habis sebelum reset, sekali untuk tiap jendela dan tingkat.</translation>
  </message>
  <message>
   <source>A notification was sent.</source>
   <translation>Notifikasi telah dikirim.</translation>
  </message>
  <message>
   <source>A pace that fades from the recent to the lasting one, with chance around it.</source>
   <translation>Laju yang beralih dari yang terkini ke yang menetap, dengan peluang di sekitarnya.</translation>
  </message>
  <message>
   <source>A part of the file cannot be read.</source>
   <translation>Sebagian berkas tidak dapat dibaca.</translation>
  </message>
  <message>
   <source>A percent holds less at peak hours in {where}</source>
   <translation>Satu persen memuat lebih sedikit pada jam sibuk di {where}</translation>
  </message>
  <message>
   <source>A portable copy asks only when you look now.</source>
   <translation>Salinan portabel hanya bertanya saat Anda memeriksanya sekarang.</translation>
  </message>
  <message>
   <source>A reason is what the figures fit, not a proof of what happened. The ledger holds what agents logged on this machine; it cannot show use elsewhere.</source>
   <translation>Alasan adalah hal yang cocok dengan angka, bukan bukti dari apa yang terjadi. Buku besar memuat apa yang dicatat agen di komputer ini; pemakaian di tempat lain tidak terlihat.</translation>
  </message>
  <message>
   <source>A session is found by its whole id.</source>
   <translation>Sesi ditemukan lewat id lengkapnya.</translation>
  </message>
  <message>
   <source>A session this short has little to read again.</source>
   <translation>Dalam sesi sesingkat ini sedikit yang dapat dibaca lagi.</translation>
  </message>
  <message>
   <source>A share wants its window: five_hour, seven_day or a limit's name.</source>
   <translation>Persentase memerlukan jendela: five_hour, seven_day, atau nama batas.</translation>
  </message>
  <message>
   <source>A subscription, a seat or a tax: it stands beside no use.</source>
   <translation>Langganan, kursi, atau pajak: tidak terkait dengan pemakaian.</translation>
  </message>
  <message>
   <source>A time was named at {n} of {moments} in the last two hours.</source>
   <translation>Waktu disebut pada {n} dari {moments} dalam dua jam terakhir.</translation>
  </message>
  <message>
   <source>A tool failed over and over in {where}</source>
   <translation>Sebuah alat berulang kali gagal di {where}</translation>
  </message>
  <message>
   <source>A window that is used up is told all the same. What else still holds afterwards is told then.</source>
   <translation>Jendela yang sudah habis tetap diberitahukan. Hal lain yang masih berlaku sesudahnya diberitahukan saat itu.</translation>
  </message>
  <message>
   <source>A window that is used up is told all the same. What still holds afterwards is told then.</source>
   <translation>Jendela yang sudah habis tetap diberitahukan. Yang masih berlaku sesudahnya diberitahukan saat itu.</translation>
  </message>
  <message>
   <source>About Counterfoil</source>
   <translation>Tentang Counterfoil</translation>
  </message>
  <message>
   <source>About {cost}</source>
   <comment>begins a sentence</comment>
   <translation>Sekitar {cost}</translation>
  </message>
  <message>
   <source>About {n} tokens, by what is charged: the ledger has them as {ours}, the statement as {theirs}; both rows together come to {amount}.</source>
   <translation>Sekitar {n} token, menurut yang ditagih: buku besar mencatatnya sebagai {ours}, tagihan sebagai {theirs}; kedua baris bersama berjumlah {amount}.</translation>
  </message>
  <message numerus="yes">
   <source>About {n} sessions like your usual one are left {when}.</source>
   <comment>counted</comment>
   <extracomment>For one: About {n} session like your usual one is left {when}.</extracomment>
   <translation>
    <numerusform>Tersisa sekitar {n} sesi seperti biasanya {when}.</numerusform>
   </translation>
  </message>
  <message>
   <source>About {percent} of its rise went on without use here.</source>
   <translation>Sekitar {percent} dari kenaikannya terjadi tanpa pemakaian di sini.</translation>
  </message>
  <message>
   <source>Accepted</source>
   <translation>Diterima</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Akun</translation>
  </message>
  <message>
   <source>Active</source>
   <translation>Aktif</translation>
  </message>
  <message>
   <source>Activity, CSV</source>
   <translation>Aktivitas, CSV</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Tambah</translation>
  </message>
  <message>
   <source>Add a plan</source>
   <translation>Tambah paket</translation>
  </message>
  <message>
   <source>Add price</source>
   <translation>Tambah harga</translation>
  </message>
  <message>
   <source>Add what your plan costs in Settings to set the two side by side.</source>
   <translation>Tambahkan biaya paket di Setelan untuk membandingkan keduanya.</translation>
  </message>
  <message>
   <source>Adding up the ledger…</source>
   <translation>Menjumlahkan buku besar…</translation>
  </message>
  <message>
   <source>Adding up…</source>
   <translation>Menjumlahkan…</translation>
  </message>
  <message>
   <source>Additions to the list</source>
   <translation>Tambahan pada daftar</translation>
  </message>
  <message>
   <source>Address copied</source>
   <translation>Alamat disalin</translation>
  </message>
  <message>
   <source>Address on this machine, such as http://127.0.0.1:8000/metrics</source>
   <translation>Alamat di komputer ini, misalnya http://127.0.0.1:8000/metrics</translation>
  </message>
  <message>
   <source>Address, beginning with https://</source>
   <translation>Alamat, diawali https://</translation>
  </message>
  <message>
   <source>Advice on short-lived logs</source>
   <translation>Saran untuk log berumur pendek</translation>
  </message>
  <message>
   <source>After a branch</source>
   <translation>Setelah bercabang</translation>
  </message>
  <message>
   <source>After a resume</source>
   <translation>Setelah dilanjutkan</translation>
  </message>
  <message>
   <source>Agent</source>
   <translation>Agen</translation>
  </message>
  <message>
   <source>Agents</source>
   <translation>Agen</translation>
  </message>
  <message>
   <source>Agrees</source>
   <translation>Cocok</translation>
  </message>
  <message>
   <source>All</source>
   <translation>Semua</translation>
  </message>
  <message>
   <source>All</source>
   <comment>of time</comment>
   <translation>Semua</translation>
  </message>
  <message>
   <source>All agents</source>
   <translation>Semua agen</translation>
  </message>
  <message>
   <source>All but plain resets</source>
   <translation>Selain reset biasa</translation>
  </message>
  <message>
   <source>All kinds</source>
   <translation>Semua jenis</translation>
  </message>
  <message>
   <source>All limits</source>
   <translation>Semua batas</translation>
  </message>
  <message>
   <source>All models</source>
   <translation>Semua model</translation>
  </message>
  <message>
   <source>All projects</source>
   <translation>Semua proyek</translation>
  </message>
  <message>
   <source>All settings and your own prices as one text file. A command or a webhook stands in it as it is here, so keep it to yourself.</source>
   <translation>Semua setelan dan harga Anda sendiri dalam satu berkas teks. Perintah atau webhook tertulis di dalamnya seperti di sini, jadi simpan untuk diri sendiri.</translation>
  </message>
  <message>
   <source>All settings are as at first.</source>
   <translation>Semua setelan seperti semula.</translation>
  </message>
  <message>
   <source>All statements</source>
   <translation>Semua tagihan</translation>
  </message>
  <message>
   <source>All time</source>
   <translation>Seluruh waktu</translation>
  </message>
  <message>
   <source>All use is counted here, whatever is filtered above.</source>
   <translation>Semua pemakaian dihitung di sini, apa pun filter di atas.</translation>
  </message>
  <message>
   <source>All windows</source>
   <translation>Semua jendela</translation>
  </message>
  <message numerus="yes">
   <source>All {n} warned windows reached {percent}.</source>
   <comment>counted</comment>
   <extracomment>For one: The {n} warned window reached {percent}.</extracomment>
   <translation>
    <numerusform>Semua {n} jendela yang diperingatkan mencapai {percent}.</numerusform>
   </translation>
  </message>
  <message>
   <source>Along time</source>
   <translation>Menurut waktu</translation>
  </message>
  <message>
   <source>An API key was in use</source>
   <translation>Kunci API dipakai</translation>
  </message>
  <message>
   <source>An even use would stand at {percent} now.</source>
   <translation>Pemakaian merata kini berada di {percent}.</translation>
  </message>
  <message>
   <source>An even use, spread over {days}, would stand at {percent} now.</source>
   <translation>Pemakaian merata, dibagi pada {days}, kini berada di {percent}.</translation>
  </message>
  <message>
   <source>An hour of work costs more since {where}</source>
   <translation>Satu jam kerja lebih mahal sejak {where}</translation>
  </message>
  <message>
   <source>Announced for {when}.</source>
   <translation>Diumumkan untuk {when}.</translation>
  </message>
  <message>
   <source>Another day's border</source>
   <translation>Batas hari lain</translation>
  </message>
  <message>
   <source>Another device or key</source>
   <translation>Perangkat atau kunci lain</translation>
  </message>
  <message>
   <source>Another file…</source>
   <translation>Berkas lain…</translation>
  </message>
  <message>
   <source>Another kind of token</source>
   <translation>Jenis token lain</translation>
  </message>
  <message>
   <source>Another model</source>
   <translation>Model lain</translation>
  </message>
  <message>
   <source>Another model answered in {where}</source>
   <translation>Model lain menjawab di {where}</translation>
  </message>
  <message>
   <source>Another price</source>
   <translation>Harga lain</translation>
  </message>
  <message>
   <source>Answer on this machine</source>
   <translation>Menjawab di komputer ini</translation>
  </message>
  <message>
   <source>Anthropic cost</source>
   <translation>Biaya Anthropic</translation>
  </message>
  <message>
   <source>Anthropic cost report, API</source>
   <translation>Laporan biaya Anthropic, API</translation>
  </message>
  <message>
   <source>Anthropic usage</source>
   <translation>Penggunaan Anthropic</translation>
  </message>
  <message>
   <source>Anthropic usage report, API</source>
   <translation>Laporan penggunaan Anthropic, API</translation>
  </message>
  <message>
   <source>Any other CSV: its columns are guessed, and you correct them here.</source>
   <translation>CSV lain: kolomnya ditebak, dan Anda memperbaikinya di sini.</translation>
  </message>
  <message>
   <source>Any time</source>
   <translation>Kapan saja</translation>
  </message>
  <message>
   <source>Appearance</source>
   <translation>Tampilan</translation>
  </message>
  <message>
   <source>Apr</source>
   <translation>Apr</translation>
  </message>
  <message>
   <source>April</source>
   <translation>April</translation>
  </message>
  <message>
   <source>As hashes</source>
   <translation>Sebagai hash</translation>
  </message>
  <message>
   <source>As in the settings file: {value}</source>
   <translation>Seperti dalam berkas setelan: {value}</translation>
  </message>
  <message>
   <source>As it is: {verdict}, {certainty}</source>
   <translation>Saat ini: {verdict}, {certainty}</translation>
  </message>
  <message>
   <source>As logged</source>
   <translation>Seperti dicatat</translation>
  </message>
  <message>
   <source>As much as in {earlier}</source>
   <translation>Sama banyak dengan {earlier}</translation>
  </message>
  <message>
   <source>As past windows went on from the same point.</source>
   <translation>Seperti jendela lampau berlanjut dari titik yang sama.</translation>
  </message>
  <message>
   <source>As the desktop</source>
   <translation>Seperti desktop</translation>
  </message>
  <message>
   <source>As they are</source>
   <translation>Apa adanya</translation>
  </message>
  <message>
   <source>Ask every</source>
   <translation>Tanya setiap</translation>
  </message>
  <message>
   <source>Ask it in a new session: the same prompt costs least with little context behind it.</source>
   <translation>Tanyakan di sesi baru: prompt yang sama paling murah dengan sedikit konteks.</translation>
  </message>
  <message>
   <source>Ask small things in a new session, or of a smaller model.</source>
   <translation>Tanyakan hal kecil di sesi baru, atau pada model yang lebih kecil.</translation>
  </message>
  <message>
   <source>Ask {agent} itself how much is used</source>
   <translation>Tanyakan pemakaian kepada {agent} sendiri</translation>
  </message>
  <message>
   <source>Asked on {date}.</source>
   <translation>Ditanyakan pada {date}.</translation>
  </message>
  <message>
   <source>Asking pypi.org…</source>
   <translation>Bertanya ke pypi.org…</translation>
  </message>
  <message>
   <source>Asks pypi.org once a week whether there is a newer version; sends nothing but the request itself. Nothing is downloaded or installed.</source>
   <translation>Bertanya ke pypi.org sekali seminggu apakah ada versi baru; tidak mengirim apa pun selain permintaan itu sendiri. Tidak ada yang diunduh atau dipasang.</translation>
  </message>
  <message>
   <source>At API prices</source>
   <translation>Menurut harga API</translation>
  </message>
  <message>
   <source>At least {cost}</source>
   <comment>begins a sentence</comment>
   <translation>Setidaknya {cost}</translation>
  </message>
  <message>
   <source>At list prices the differences come to {amount}.</source>
   <translation>Menurut harga resmi, selisihnya berjumlah {amount}.</translation>
  </message>
  <message>
   <source>At the end of a task compact the context or start a new session: every request reads all of it.</source>
   <translation>Di akhir tugas padatkan konteks atau mulai sesi baru: setiap permintaan membaca semuanya.</translation>
  </message>
  <message>
   <source>At the reset ≈ {percent}, {band} in 8 of 10 cases.</source>
   <translation>Saat reset ≈ {percent}, {band} dalam 8 dari 10 kasus.</translation>
  </message>
  <message>
   <source>At the reset ≈ {percent}.</source>
   <translation>Saat reset ≈ {percent}.</translation>
  </message>
  <message>
   <source>Aug</source>
   <translation>Agu</translation>
  </message>
  <message>
   <source>August</source>
   <translation>Agustus</translation>
  </message>
  <message>
   <source>Axis</source>
   <translation>Sumbu</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Kembali</translation>
  </message>
  <message>
   <source>Back to all sessions (Esc)</source>
   <translation>Kembali ke semua sesi (Esc)</translation>
  </message>
  <message>
   <source>Back to the whole window, which follows time by itself</source>
   <translation>Kembali ke seluruh jendela, yang mengikuti waktu dengan sendirinya</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Cadangan</translation>
  </message>
  <message>
   <source>Band holds</source>
   <translation>Rentang tepat</translation>
  </message>
  <message>
   <source>Bar</source>
   <translation>Garis tegak</translation>
  </message>
  <message>
   <source>Before a break compact the context, or start a new session after it: a short context is cheap to build again.</source>
   <translation>Sebelum jeda padatkan konteks, atau mulai sesi baru sesudahnya: konteks pendek murah dibangun lagi.</translation>
  </message>
  <message>
   <source>Before the first look</source>
   <translation>Sebelum pemantauan pertama</translation>
  </message>
  <message>
   <source>Before → after</source>
   <translation>Sebelum → sesudah</translation>
  </message>
  <message>
   <source>Begin a file</source>
   <translation>Mulai berkas</translation>
  </message>
  <message>
   <source>Begin of quiet hours</source>
   <translation>Awal jam tenang</translation>
  </message>
  <message>
   <source>Beside the plan up to {amount} was spent.</source>
   <translation>Di luar paket dibelanjakan hingga {amount}.</translation>
  </message>
  <message>
   <source>Beside the plan {number} credits were spent.</source>
   <translation>Di luar paket terpakai {number} kredit.</translation>
  </message>
  <message>
   <source>Beside your plan</source>
   <translation>Dibanding paket</translation>
  </message>
  <message>
   <source>Billing, page Usage: Get report</source>
   <translation>Billing, halaman Usage: Get report</translation>
  </message>
  <message>
   <source>Block {n} of the chain is missing.</source>
   <translation>Blok {n} pada rantai tidak ada.</translation>
  </message>
  <message>
   <source>Block {n} of the chain is not as it was written; its records may be.</source>
   <translation>Blok {n} pada rantai tidak seperti saat ditulis; catatannya mungkin utuh.</translation>
  </message>
  <message>
   <source>Block {n} was not written by Counterfoil.</source>
   <translation>Blok {n} tidak ditulis oleh Counterfoil.</translation>
  </message>
  <message>
   <source>Both agree.</source>
   <translation>Keduanya cocok.</translation>
  </message>
  <message>
   <source>Both days are needed, as year-month-day.</source>
   <translation>Kedua hari diperlukan, sebagai tahun-bulan-hari.</translation>
  </message>
  <message>
   <source>Both sides tell the same; there is no difference to explain.</source>
   <translation>Kedua sisi sama; tidak ada selisih untuk dijelaskan.</translation>
  </message>
  <message>
   <source>Branch while the context is short, or start a new session with a short summary.</source>
   <translation>Bercabanglah selagi konteks pendek, atau mulai sesi baru dengan ringkasan singkat.</translation>
  </message>
  <message>
   <source>Brier score</source>
   <translation>Skor Brier</translation>
  </message>
  <message>
   <source>Brier score: the squared distance between the chance said and what came, on average; 0 is perfect, lower is better. The band of the run-out time is meant to hold 8 of 10. Time off: how far that time was off in the last two hours before a window ran out (median).</source>
   <translation>Skor Brier: rata-rata kuadrat jarak antara peluang yang disebut dan yang terjadi; 0 sempurna, makin rendah makin baik. Rentang waktu habis dimaksudkan memuat 8 dari 10. Selisih waktu: seberapa jauh waktu itu meleset dalam dua jam terakhir sebelum jendela habis (median).</translation>
  </message>
  <message>
   <source>Browse…</source>
   <translation>Telusuri…</translation>
  </message>
  <message>
   <source>Bundle written</source>
   <translation>Paket ditulis</translation>
  </message>
  <message>
   <source>Burn rate</source>
   <translation>Laju pemakaian</translation>
  </message>
  <message>
   <source>By</source>
   <translation>Oleh</translation>
  </message>
  <message>
   <source>By how full it is</source>
   <translation>Menurut seberapa penuh</translation>
  </message>
  <message>
   <source>By how sure it runs out</source>
   <translation>Menurut kepastian habis</translation>
  </message>
  <message>
   <source>By itself: {what}</source>
   <translation>Otomatis: {what}</translation>
  </message>
  <message>
   <source>By project</source>
   <translation>Per proyek</translation>
  </message>
  <message>
   <source>By request</source>
   <translation>Per permintaan</translation>
  </message>
  <message>
   <source>CSV with a mapping</source>
   <translation>CSV dengan pemetaan</translation>
  </message>
  <message>
   <source>Cache</source>
   <translation>Cache</translation>
  </message>
  <message>
   <source>Cache</source>
   <comment>a folder</comment>
   <translation>Cache</translation>
  </message>
  <message>
   <source>Cache broken</source>
   <translation>Cache rusak</translation>
  </message>
  <message>
   <source>Cache kept for a shorter time in {where}</source>
   <translation>Cache disimpan lebih singkat di {where}</translation>
  </message>
  <message>
   <source>Cache lifetime</source>
   <translation>Umur cache</translation>
  </message>
  <message>
   <source>Cache never read</source>
   <translation>Cache tak pernah dibaca</translation>
  </message>
  <message>
   <source>Cache read</source>
   <translation>Baca cache</translation>
  </message>
  <message>
   <source>Cache share</source>
   <translation>Bagian cache</translation>
  </message>
  <message>
   <source>Cache stands still</source>
   <translation>Cache tidak bergerak</translation>
  </message>
  <message>
   <source>Cache stands still in {where}</source>
   <translation>Cache tidak bergerak di {where}</translation>
  </message>
  <message>
   <source>Cache stopped working</source>
   <translation>Cache berhenti bekerja</translation>
  </message>
  <message>
   <source>Cache stopped working in {where}</source>
   <translation>Cache berhenti bekerja di {where}</translation>
  </message>
  <message>
   <source>Cache write</source>
   <translation>Tulis cache</translation>
  </message>
  <message>
   <source>Cache write, 1 h</source>
   <translation>Tulis cache, 1 jam</translation>
  </message>
  <message>
   <source>Cache write, 5 min</source>
   <translation>Tulis cache, 5 mnt</translation>
  </message>
  <message>
   <source>Cache written and never read in {where}</source>
   <translation>Cache ditulis dan tak pernah dibaca di {where}</translation>
  </message>
  <message>
   <source>Cached</source>
   <translation>Cache</translation>
  </message>
  <message>
   <source>Calls that agents do not log</source>
   <translation>Panggilan yang tidak dicatat agen</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Batal</translation>
  </message>
  <message>
   <source>Cancelled. Nothing was written.</source>
   <translation>Dibatalkan. Tidak ada yang ditulis.</translation>
  </message>
  <message>
   <source>Cancelled. The statement stays in the ledger.</source>
   <translation>Dibatalkan. Tagihan tetap ada di buku besar.</translation>
  </message>
  <message>
   <source>Capacity changed</source>
   <translation>Kapasitas berubah</translation>
  </message>
  <message>
   <source>Cell copied</source>
   <translation>Sel tersalin</translation>
  </message>
  <message>
   <source>Chance in 100 that it runs out before its reset, for the same three.</source>
   <translation>Peluang dari 100 untuk habis sebelum reset, bagi ketiga tingkat yang sama.</translation>
  </message>
  <message>
   <source>Chance of running out, as said</source>
   <translation>Peluang habis, seperti disebut</translation>
  </message>
  <message>
   <source>Chances that were shown, ten by ten. In the bars each window counts once.</source>
   <translation>Peluang yang ditampilkan, per sepuluh. Dalam batang, tiap jendela dihitung sekali.</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>Ubah</translation>
  </message>
  <message>
   <source>Chart of the chosen window</source>
   <translation>Grafik jendela yang dipilih</translation>
  </message>
  <message>
   <source>Charts and days</source>
   <comment>heading of keys</comment>
   <translation>Grafik dan hari</translation>
  </message>
  <message>
   <source>Check</source>
   <translation>Pemeriksaan</translation>
  </message>
  <message>
   <source>Check the mapping</source>
   <translation>Periksa pemetaan</translation>
  </message>
  <message>
   <source>Checked {when} in {duration}.</source>
   <translation>Diperiksa {when} dalam {duration}.</translation>
  </message>
  <message>
   <source>Checking every record</source>
   <translation>Memeriksa setiap catatan</translation>
  </message>
  <message>
   <source>Checking the list…</source>
   <translation>Memeriksa daftar…</translation>
  </message>
  <message>
   <source>Checkpoint copied. Keep it somewhere else.</source>
   <translation>Titik periksa disalin. Simpan di tempat lain.</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Pilih berkas…</translation>
  </message>
  <message>
   <source>Choose a list of prices</source>
   <translation>Pilih daftar harga</translation>
  </message>
  <message>
   <source>Choose a row to see its parts and their evidence.</source>
   <translation>Pilih baris untuk melihat bagian dan buktinya.</translation>
  </message>
  <message>
   <source>Choose a statement</source>
   <translation>Pilih tagihan</translation>
  </message>
  <message>
   <source>Choose the model once more and see whether it stays. A project's settings or a fallback of the client may have set the other one.</source>
   <translation>Pilih model sekali lagi dan lihat apakah bertahan. Pengaturan proyek atau cadangan klien mungkin telah menetapkan yang lain.</translation>
  </message>
  <message>
   <source>Choose what would be different</source>
   <translation>Pilih apa yang akan berbeda</translation>
  </message>
  <message>
   <source>Chosen by</source>
   <translation>Ditentukan oleh</translation>
  </message>
  <message>
   <source>Chosen row</source>
   <translation>Baris terpilih</translation>
  </message>
  <message>
   <source>Class</source>
   <translation>Kelas</translation>
  </message>
  <message>
   <source>Claude Code runs a command for its status line and hands it the counter. Your own line stays as it is; only figures are kept.</source>
   <translation>Claude Code menjalankan perintah untuk baris statusnya dan memberinya penghitung. Baris sendiri tetap seperti semula; hanya angka yang disimpan.</translation>
  </message>
  <message>
   <source>Claude Code usage report, API</source>
   <translation>Laporan penggunaan Claude Code, API</translation>
  </message>
  <message>
   <source>Claude Code's cached answer</source>
   <translation>jawaban Claude Code di cache</translation>
  </message>
  <message>
   <source>Claude Code's own counter</source>
   <translation>Penghitung Claude Code sendiri</translation>
  </message>
  <message>
   <source>Claude desktop app</source>
   <translation>aplikasi desktop Claude</translation>
  </message>
  <message>
   <source>Clear filters</source>
   <translation>Hapus filter</translation>
  </message>
  <message>
   <source>Click or Enter shows this alone</source>
   <translation>Klik atau Enter menampilkan ini saja</translation>
  </message>
  <message>
   <source>Click or Enter shows this month</source>
   <translation>Klik atau Enter menampilkan bulan ini</translation>
  </message>
  <message>
   <source>Click to copy</source>
   <translation>Klik untuk menyalin</translation>
  </message>
  <message>
   <source>Client</source>
   <translation>Klien</translation>
  </message>
  <message>
   <source>Client updated from {before} to {after}</source>
   <translation>Klien diperbarui dari {before} ke {after}</translation>
  </message>
  <message>
   <source>Client version</source>
   <translation>Versi klien</translation>
  </message>
  <message>
   <source>Clients make such requests for titles, summaries and checks. Look in the settings which of them can be switched off.</source>
   <translation>Klien membuat permintaan seperti itu untuk judul, ringkasan, dan pemeriksaan. Lihat di pengaturan mana yang dapat dimatikan.</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Tutup</translation>
  </message>
  <message>
   <source>Close the details</source>
   <translation>Tutup rincian</translation>
  </message>
  <message>
   <source>Close the details beside the list</source>
   <translation>Tutup rincian di samping daftar</translation>
  </message>
  <message>
   <source>Close the window</source>
   <translation>Tutup jendela program</translation>
  </message>
  <message>
   <source>Code and the contents of files</source>
   <translation>Kode dan isi berkas</translation>
  </message>
  <message>
   <source>Codex credit history</source>
   <translation>Riwayat kredit Codex</translation>
  </message>
  <message>
   <source>Codex settings, page Usage</source>
   <translation>Setelan Codex, halaman Usage</translation>
  </message>
  <message>
   <source>Column “{title}” holds</source>
   <translation>Kolom “{title}” berisi</translation>
  </message>
  <message>
   <source>Comma</source>
   <translation>Koma</translation>
  </message>
  <message>
   <source>Command</source>
   <translation>Perintah</translation>
  </message>
  <message>
   <source>Command: {command}. Webhook: {webhook}. Both are set in the file.</source>
   <translation>Perintah: {command}. Webhook: {webhook}. Keduanya diatur dalam berkas.</translation>
  </message>
  <message>
   <source>Compact the context, or start a new session once a task is done: every request reads all of it.</source>
   <translation>Padatkan konteks, atau mulai sesi baru setelah tugas selesai: setiap permintaan membaca semuanya.</translation>
  </message>
  <message>
   <source>Compacted over and over in {where}</source>
   <translation>Dipadatkan berulang kali di {where}</translation>
  </message>
  <message>
   <source>Compaction loop</source>
   <translation>Putaran pemadatan</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Bandingkan</translation>
  </message>
  <message>
   <source>Comparing {file} with the ledger …</source>
   <translation>Membandingkan {file} dengan buku besar …</translation>
  </message>
  <message>
   <source>Connect the status line</source>
   <translation>Hubungkan baris status</translation>
  </message>
  <message>
   <source>Connect the status line…</source>
   <translation>Hubungkan baris status…</translation>
  </message>
  <message>
   <source>Connect…</source>
   <translation>Hubungkan…</translation>
  </message>
  <message>
   <source>Console, pages Usage and Cost: Export</source>
   <translation>Console, halaman Usage dan Cost: Export</translation>
  </message>
  <message>
   <source>Context</source>
   <translation>Konteks</translation>
  </message>
  <message>
   <source>Context of the session over its requests</source>
   <translation>Konteks sesi sepanjang permintaannya</translation>
  </message>
  <message>
   <source>Context of the session, call by call</source>
   <translation>Konteks sesi, permintaan demi permintaan</translation>
  </message>
  <message>
   <source>Context sent again</source>
   <translation>Konteks dikirim lagi</translation>
  </message>
  <message>
   <source>Context sent again after a branch in {where}</source>
   <translation>Konteks dikirim lagi setelah bercabang di {where}</translation>
  </message>
  <message>
   <source>Context sent again after a resume in {where}</source>
   <translation>Konteks dikirim lagi setelah dilanjutkan di {where}</translation>
  </message>
  <message>
   <source>Context, call by call</source>
   <translation>Konteks, permintaan demi permintaan</translation>
  </message>
  <message>
   <source>Context, request by request</source>
   <translation>Konteks, per permintaan</translation>
  </message>
  <message>
   <source>Contexts that stay long in {where}</source>
   <translation>Konteks yang tetap panjang di {where}</translation>
  </message>
  <message>
   <source>Copied</source>
   <translation>Tersalin</translation>
  </message>
  <message>
   <source>Copied. Keep it where only someone else can change it.</source>
   <translation>Tersalin. Simpan di tempat yang hanya dapat diubah orang lain.</translation>
  </message>
  <message>
   <source>Copied. No paths or names are in it.</source>
   <translation>Tersalin. Tidak memuat jalur atau nama.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Salin</translation>
  </message>
  <message>
   <source>Copy address</source>
   <translation>Salin alamat</translation>
  </message>
  <message>
   <source>Copy all that is recorded of this request</source>
   <translation>Salin semua yang tercatat tentang permintaan ini</translation>
  </message>
  <message>
   <source>Copy as image</source>
   <translation>Salin sebagai gambar</translation>
  </message>
  <message>
   <source>Copy cell</source>
   <translation>Salin sel</translation>
  </message>
  <message>
   <source>Copy checkpoint</source>
   <translation>Salin titik periksa</translation>
  </message>
  <message>
   <source>Copy details</source>
   <translation>Salin rincian</translation>
  </message>
  <message>
   <source>Copy note</source>
   <translation>Salin catatan</translation>
  </message>
  <message>
   <source>Copy or save this chart</source>
   <translation>Salin atau simpan grafik ini</translation>
  </message>
  <message>
   <source>Copy request ids</source>
   <translation>Salin ID permintaan</translation>
  </message>
  <message>
   <source>Copy session id</source>
   <translation>Salin id sesi</translation>
  </message>
  <message>
   <source>Copy shown rows</source>
   <translation>Salin baris yang tampil</translation>
  </message>
  <message>
   <source>Copy table</source>
   <translation>Salin tabel</translation>
  </message>
  <message>
   <source>Copy the chart as an image</source>
   <translation>Salin grafik sebagai gambar</translation>
  </message>
  <message>
   <source>Copy the chosen rows</source>
   <translation>Salin baris terpilih</translation>
  </message>
  <message>
   <source>Copy the event with its evidence</source>
   <translation>Salin peristiwa beserta buktinya</translation>
  </message>
  <message>
   <source>Copy token</source>
   <translation>Salin token</translation>
  </message>
  <message>
   <source>Copy {label}: {value}</source>
   <translation>Salin {label}: {value}</translation>
  </message>
  <message numerus="yes">
   <source>Copy {n} rows</source>
   <comment>counted</comment>
   <extracomment>For one: Copy row</extracomment>
   <translation>
    <numerusform>Salin {n} baris</numerusform>
   </translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Biaya</translation>
  </message>
  <message>
   <source>Cost</source>
   <comment>beyond the usual</comment>
   <translation>Biaya</translation>
  </message>
  <message>
   <source>Cost (USD)</source>
   <translation>Biaya (USD)</translation>
  </message>
  <message>
   <source>Cost an hour</source>
   <translation>Biaya per jam</translation>
  </message>
  <message>
   <source>Cost at API prices</source>
   <translation>Biaya (harga API)</translation>
  </message>
  <message>
   <source>Cost by day</source>
   <translation>Biaya per hari</translation>
  </message>
  <message>
   <source>Cost by month</source>
   <translation>Biaya per bulan</translation>
  </message>
  <message>
   <source>Cost by week</source>
   <translation>Biaya per minggu</translation>
  </message>
  <message>
   <source>Cost of a percent over time</source>
   <translation>Biaya per persen dari waktu ke waktu</translation>
  </message>
  <message>
   <source>Cost of an hour of work</source>
   <translation>Biaya satu jam kerja</translation>
  </message>
  <message>
   <source>Cost of its requests</source>
   <translation>Biaya permintaannya</translation>
  </message>
  <message>
   <source>Cost {cost}</source>
   <translation>Biaya {cost}</translation>
  </message>
  <message>
   <source>Cost {cost}, so far {total}</source>
   <translation>Biaya {cost}, sejauh ini {total}</translation>
  </message>
  <message>
   <source>Costs are worked out without it.</source>
   <translation>Biaya dihitung tanpanya.</translation>
  </message>
  <message>
   <source>Could have read {n}</source>
   <translation>Seharusnya dapat dibaca {n}</translation>
  </message>
  <message>
   <source>Counted: use at the agent’s own provider. Logs do not tell use with an API key from use of a plan, so both are in it; use through other providers is not.</source>
   <translation>Yang dihitung: pemakaian pada penyedia agen sendiri. Log tidak membedakan pemakaian kunci API dari pemakaian paket, jadi keduanya termasuk; pemakaian lewat penyedia lain tidak.</translation>
  </message>
  <message>
   <source>Counter back at zero</source>
   <translation>Penghitung kembali ke nol</translation>
  </message>
  <message>
   <source>Counter fell</source>
   <translation>Penghitung turun</translation>
  </message>
  <message>
   <source>Counterfoil made a mistake in looking this up; its log says more.</source>
   <translation>Terjadi kesalahan Counterfoil saat mencari ini; log-nya memuat rincian.</translation>
  </message>
  <message>
   <source>Counterfoil {version} is out; you have {own}.</source>
   <translation>Counterfoil {version} sudah terbit; Anda memakai {own}.</translation>
  </message>
  <message>
   <source>Counterfoil · {moment} · times in {zone}</source>
   <translation>Counterfoil · {moment} · waktu dalam {zone}</translation>
  </message>
  <message>
   <source>Counting what would leave …</source>
   <translation>Menghitung yang akan keluar …</translation>
  </message>
  <message>
   <source>Counting…</source>
   <translation>Menghitung…</translation>
  </message>
  <message>
   <source>Counts.</source>
   <translation>Dihitung.</translation>
  </message>
  <message>
   <source>Counts: a newer reader read the same line again and understands it otherwise.</source>
   <translation>Dihitung: pembaca yang lebih baru membaca ulang baris yang sama dan memahaminya secara lain.</translation>
  </message>
  <message>
   <source>Counts: it says most of {n} rows of this response.</source>
   <translation>Dihitung: paling lengkap dari {n} baris respons ini.</translation>
  </message>
  <message>
   <source>Counts: the greatest of {lines} of this response.</source>
   <translation>Dihitung: terbesar dari {lines} respons ini.</translation>
  </message>
  <message>
   <source>Counts: the only line of this response.</source>
   <translation>Dihitung: satu-satunya baris respons ini.</translation>
  </message>
  <message>
   <source>Counts: the only row of this request.</source>
   <translation>Dihitung: satu-satunya baris permintaan ini.</translation>
  </message>
  <message>
   <source>Counts: the session that made the request; the row before was read from a copy.</source>
   <translation>Dihitung: sesi yang mengirim permintaan; baris sebelumnya dibaca dari salinan.</translation>
  </message>
  <message>
   <source>Counts: {reader} understands the line of {record} otherwise.</source>
   <translation>Dihitung: {reader} memahami baris dari {record} secara lain.</translation>
  </message>
  <message>
   <source>Counts: {record} is from a copy, this one from the session that made the request.</source>
   <translation>Dihitung: {record} berasal dari salinan, yang ini dari sesi yang mengirim permintaan.</translation>
  </message>
  <message>
   <source>Credit history</source>
   <translation>Riwayat kredit</translation>
  </message>
  <message>
   <source>Credit, no use</source>
   <translation>Kredit, bukan pemakaian</translation>
  </message>
  <message>
   <source>Credits</source>
   <translation>Kredit</translation>
  </message>
  <message>
   <source>Credits bought or given: money moved, nothing was used.</source>
   <translation>Kredit yang dibeli atau diberikan: uang berpindah, tidak ada yang dipakai.</translation>
  </message>
  <message>
   <source>Credits were bought in the same amount again and again: {times}</source>
   <translation>Kredit dibeli berulang kali dengan jumlah yang sama: {times}</translation>
  </message>
  <message>
   <source>Credits were reloaded automatically</source>
   <translation>Kredit diisi ulang otomatis</translation>
  </message>
  <message>
   <source>Credits were reloaded automatically: {times}</source>
   <translation>Kredit diisi ulang otomatis: {times}</translation>
  </message>
  <message>
   <source>Critical</source>
   <translation>Kritis</translation>
  </message>
  <message>
   <source>Ctrl with the wheel or + and − zoom, dragging or arrow keys move, Home goes back to the whole window</source>
   <translation>Ctrl dengan roda atau + dan − untuk zum, seret atau tombol panah untuk menggeser, Home kembali ke seluruh jendela</translation>
  </message>
  <message>
   <source>Currency</source>
   <translation>Mata uang</translation>
  </message>
  <message>
   <source>Cursor usage</source>
   <translation>Penggunaan Cursor</translation>
  </message>
  <message>
   <source>Custom</source>
   <translation>Kustom</translation>
  </message>
  <message>
   <source>Custom</source>
   <comment>days from and to</comment>
   <translation>Kustom</translation>
  </message>
  <message>
   <source>Cut short at {percent}, before its reset; whether it would have lasted is not known.</source>
   <translation>Terputus pada {percent}, sebelum reset; tidak diketahui apakah akan cukup.</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Gelap</translation>
  </message>
  <message>
   <source>Dashboard, page Usage: Export</source>
   <translation>Dashboard, halaman Usage: Export</translation>
  </message>
  <message>
   <source>Date or time</source>
   <translation>Tanggal atau waktu</translation>
  </message>
  <message>
   <source>Dates</source>
   <translation>Tanggal</translation>
  </message>
  <message>
   <source>Day</source>
   <translation>Hari</translation>
  </message>
  <message>
   <source>Days</source>
   <translation>Hari</translation>
  </message>
  <message>
   <source>Days cut in</source>
   <translation>Hari dipotong dalam</translation>
  </message>
  <message>
   <source>Days of the ledger. Arrow keys go from day to day, Enter shows the requests of one.</source>
   <translation>Hari di buku besar. Tombol panah berpindah hari, Enter menampilkan permintaan satu hari.</translation>
  </message>
  <message>
   <source>Days of the year. Arrow keys go from day to day, Enter shows one.</source>
   <translation>Hari dalam setahun. Tombol panah berpindah hari, Enter menampilkan satu hari.</translation>
  </message>
  <message>
   <source>Days, both included</source>
   <translation>Hari, keduanya termasuk</translation>
  </message>
  <message>
   <source>Days, weeks and months are cut in it.</source>
   <translation>Hari, minggu, dan bulan dibagi menurut zona ini.</translation>
  </message>
  <message>
   <source>Dearer sub-agents</source>
   <translation>Sub-agen lebih mahal</translation>
  </message>
  <message>
   <source>Dec</source>
   <translation>Des</translation>
  </message>
  <message>
   <source>December</source>
   <translation>Desember</translation>
  </message>
  <message>
   <source>Decimals</source>
   <translation>Desimal</translation>
  </message>
  <message>
   <source>Details as JSON</source>
   <translation>Rincian sebagai JSON</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>Selisih</translation>
  </message>
  <message>
   <source>Disconnect the status line</source>
   <translation>Putuskan baris status</translation>
  </message>
  <message>
   <source>Disconnect…</source>
   <translation>Putuskan…</translation>
  </message>
  <message>
   <source>Dismiss</source>
   <translation>Tutup</translation>
  </message>
  <message>
   <source>Document</source>
   <translation>Dokumen</translation>
  </message>
  <message>
   <source>Does not count: a later line of the same response says more.</source>
   <translation>Tidak dihitung: baris kemudian dari respons yang sama lebih lengkap.</translation>
  </message>
  <message>
   <source>Does not count: a newer reader finds no request in these lines.</source>
   <translation>Tidak dihitung: pembaca yang lebih baru tidak menemukan permintaan di baris ini.</translation>
  </message>
  <message>
   <source>Does not count: another record took its place.</source>
   <translation>Tidak dihitung: digantikan catatan lain.</translation>
  </message>
  <message>
   <source>Does not count: it is a copy of {record}, of the session that made the request.</source>
   <translation>Tidak dihitung: salinan dari {record}, milik sesi yang mengirim permintaan.</translation>
  </message>
  <message>
   <source>Does not count: row {row} took its place.</source>
   <translation>Tidak dihitung: digantikan baris {row}.</translation>
  </message>
  <message>
   <source>Does not count: {reader} finds no request in it.</source>
   <translation>Tidak dihitung: {reader} tidak menemukan permintaan di dalamnya.</translation>
  </message>
  <message>
   <source>Does not count: {reader} understands it otherwise, in {record}.</source>
   <translation>Tidak dihitung: {reader} memahaminya secara lain, di {record}.</translation>
  </message>
  <message>
   <source>Done. It takes effect when the agent starts next.</source>
   <translation>Selesai. Berlaku saat agen dimulai berikutnya.</translation>
  </message>
  <message>
   <source>Download a list of prices</source>
   <translation>Unduh daftar harga</translation>
  </message>
  <message>
   <source>Download…</source>
   <translation>Unduh…</translation>
  </message>
  <message>
   <source>Drop a statement here, or</source>
   <translation>Jatuhkan tagihan di sini, atau</translation>
  </message>
  <message>
   <source>Duration</source>
   <translation>Durasi</translation>
  </message>
  <message>
   <source>Each charge fits this: {what}.</source>
   <translation>Setiap tagihan sesuai dengan ini: {what}.</translation>
  </message>
  <message>
   <source>Each level is said once for each window.</source>
   <translation>Tiap tingkat disampaikan sekali untuk tiap jendela.</translation>
  </message>
  <message>
   <source>Earlier</source>
   <translation>Mundur</translation>
  </message>
  <message>
   <source>Edit as text</source>
   <translation>Sunting teks</translation>
  </message>
  <message>
   <source>End of quiet hours</source>
   <translation>Akhir jam tenang</translation>
  </message>
  <message>
   <source>End of the span</source>
   <translation>Akhir rentang</translation>
  </message>
  <message>
   <source>End snooze</source>
   <translation>Akhiri penundaan</translation>
  </message>
  <message>
   <source>End snooze: {window}, until {when}</source>
   <translation>Akhiri penundaan: {window}, hingga {when}</translation>
  </message>
  <message numerus="yes">
   <source>End {n} snoozes</source>
   <comment>counted</comment>
   <extracomment>For one: End {n} snooze</extracomment>
   <translation>
    <numerusform>Akhiri {n} penundaan</numerusform>
   </translation>
  </message>
  <message>
   <source>Ended</source>
   <translation>Berakhir</translation>
  </message>
  <message>
   <source>Enter compares it with the ledger as it is now.</source>
   <translation>Enter membandingkannya dengan buku besar saat ini.</translation>
  </message>
  <message>
   <source>Enter shows only these rows.</source>
   <translation>Enter hanya menampilkan baris ini.</translation>
  </message>
  <message>
   <source>Equal prompts</source>
   <translation>Prompt sama</translation>
  </message>
  <message>
   <source>Equal requests</source>
   <translation>Permintaan sama</translation>
  </message>
  <message>
   <source>Errors and retries</source>
   <translation>Galat dan percobaan ulang</translation>
  </message>
  <message>
   <source>Errors and retries in {where}</source>
   <translation>Galat dan percobaan ulang di {where}</translation>
  </message>
  <message>
   <source>Event</source>
   <translation>Peristiwa</translation>
  </message>
  <message>
   <source>Events</source>
   <translation>Peristiwa</translation>
  </message>
  <message>
   <source>Events, newest first</source>
   <translation>Peristiwa, terbaru dulu</translation>
  </message>
  <message>
   <source>Every class</source>
   <translation>Semua kelas</translation>
  </message>
  <message>
   <source>Every difference has its reason.</source>
   <translation>Setiap selisih ada alasannya.</translation>
  </message>
  <message>
   <source>Every figure is exactly twice that of the ledger.</source>
   <translation>Setiap angka persis dua kali angka buku besar.</translation>
  </message>
  <message>
   <source>Every kind of token counts by its API price.</source>
   <translation>Setiap jenis token dihitung menurut harga API-nya.</translation>
  </message>
  <message>
   <source>Everything can be done without a mouse. Tab goes from one control to the next.</source>
   <translation>Semua dapat dilakukan tanpa tetikus. Tab berpindah dari satu kontrol ke kontrol berikutnya.</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Bukti</translation>
  </message>
  <message>
   <source>Exact values of the next moment</source>
   <translation>Nilai pasti saat berikutnya</translation>
  </message>
  <message>
   <source>Export settings</source>
   <translation>Ekspor setelan</translation>
  </message>
  <message>
   <source>Export settings…</source>
   <translation>Ekspor setelan…</translation>
  </message>
  <message>
   <source>Failing tool</source>
   <translation>Alat yang gagal</translation>
  </message>
  <message>
   <source>Feb</source>
   <translation>Feb</translation>
  </message>
  <message>
   <source>February</source>
   <translation>Februari</translation>
  </message>
  <message>
   <source>Fee or tax, no use</source>
   <translation>Biaya atau pajak, bukan pemakaian</translation>
  </message>
  <message>
   <source>Fields of each request</source>
   <translation>Isian tiap permintaan</translation>
  </message>
  <message>
   <source>Figures</source>
   <translation>Angka</translation>
  </message>
  <message>
   <source>File</source>
   <translation>Berkas</translation>
  </message>
  <message>
   <source>File now</source>
   <translation>Berkas kini</translation>
  </message>
  <message>
   <source>Files</source>
   <translation>Berkas</translation>
  </message>
  <message>
   <source>Find in the list of the page</source>
   <translation>Cari dalam daftar di halaman</translation>
  </message>
  <message>
   <source>Findings</source>
   <translation>Temuan</translation>
  </message>
  <message>
   <source>Findings, the dearest first</source>
   <translation>Temuan, termahal lebih dulu</translation>
  </message>
  <message>
   <source>First request {when}</source>
   <translation>Permintaan pertama {when}</translation>
  </message>
  <message>
   <source>First rows of the file</source>
   <translation>Baris pertama berkas</translation>
  </message>
  <message>
   <source>First seen</source>
   <translation>Pertama terlihat</translation>
  </message>
  <message>
   <source>First warned of {when}, {duration} before it ran out.</source>
   <translation>Pertama diperingatkan {when}, {duration} sebelum habis.</translation>
  </message>
  <message>
   <source>First warned of {when}.</source>
   <translation>Pertama diperingatkan {when}.</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Folder</translation>
  </message>
  <message>
   <source>Folder and project names</source>
   <translation>Nama folder dan proyek</translation>
  </message>
  <message>
   <source>For 1 hour, until {when}</source>
   <translation>Selama 1 jam, hingga {when}</translation>
  </message>
  <message>
   <source>For a part of the counts no reason was found.</source>
   <translation>Untuk sebagian hitungan tidak ditemukan alasan.</translation>
  </message>
  <message>
   <source>For other programs</source>
   <translation>Untuk program lain</translation>
  </message>
  <message>
   <source>For what you agreed on, what a gateway charges, what a model on your own machine costs. The file explains itself.</source>
   <translation>Untuk harga yang Anda sepakati, tarif sebuah gateway, atau biaya model di mesin Anda sendiri. Cara mengisinya dijelaskan di dalam berkas.</translation>
  </message>
  <message>
   <source>For {amount} of the difference no reason was found.</source>
   <translation>Untuk {amount} dari selisih tidak ditemukan alasan.</translation>
  </message>
  <message>
   <source>Forecast live</source>
   <translation>Prakiraan langsung</translation>
  </message>
  <message>
   <source>Forecast record</source>
   <translation>Rekam prakiraan</translation>
  </message>
  <message>
   <source>Forward</source>
   <translation>Maju</translation>
  </message>
  <message>
   <source>Found on this machine</source>
   <translation>Ditemukan di mesin ini</translation>
  </message>
  <message>
   <source>Fresh input</source>
   <translation>Input baru</translation>
  </message>
  <message>
   <source>Fri</source>
   <translation>Jum</translation>
  </message>
  <message>
   <source>From cache</source>
   <translation>Dari cache</translation>
  </message>
  <message>
   <source>From the first request to the last one. How long the last answer took is not logged.</source>
   <translation>Dari permintaan pertama hingga terakhir. Lama jawaban terakhir tidak ada di log.</translation>
  </message>
  <message>
   <source>From {first} to {last}</source>
   <translation>Dari {first} sampai {last}</translation>
  </message>
  <message>
   <source>From … until</source>
   <translation>Dari … hingga</translation>
  </message>
  <message>
   <source>From, as year-month-day</source>
   <translation>Dari, sebagai tahun-bulan-hari</translation>
  </message>
  <message>
   <source>Gamma–Poisson</source>
   <translation>Gamma–Poisson</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Umum</translation>
  </message>
  <message>
   <source>Get the new one where you got this one, and put it in its place.</source>
   <translation>Ambil yang baru dari tempat Anda mendapatkan yang ini, lalu gantikan.</translation>
  </message>
  <message>
   <source>GitHub Copilot usage</source>
   <translation>Penggunaan GitHub Copilot</translation>
  </message>
  <message>
   <source>Go back to the shipped list</source>
   <translation>Kembali ke daftar bawaan</translation>
  </message>
  <message>
   <source>Habits</source>
   <translation>Kebiasaan</translation>
  </message>
  <message>
   <source>Handed on to</source>
   <translation>Diteruskan ke</translation>
  </message>
  <message>
   <source>Has reset</source>
   <translation>Sudah direset</translation>
  </message>
  <message>
   <source>Have tools answer with less: some lines of a file, a filter, a count. What they answer stays in the context.</source>
   <translation>Buat alat menjawab lebih sedikit: beberapa baris berkas, saringan, hitungan. Jawabannya tetap ada di konteks.</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Bantuan</translation>
  </message>
  <message>
   <source>Help in the rail leads back here.</source>
   <translation>Bantuan di bilah samping membuka halaman ini lagi.</translation>
  </message>
  <message>
   <source>Hide what cannot be told</source>
   <translation>Sembunyikan yang tidak dapat diketahui</translation>
  </message>
  <message>
   <source>Highest cost first</source>
   <translation>Biaya tertinggi</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Riwayat</translation>
  </message>
  <message>
   <source>Holds</source>
   <translation>Isi</translation>
  </message>
  <message>
   <source>How long prompts are, and whether two are the same</source>
   <translation>Seberapa panjang prompt, dan apakah dua prompt sama</translation>
  </message>
  <message>
   <source>How long the cache is kept</source>
   <translation>Berapa lama cache disimpan</translation>
  </message>
  <message>
   <source>How many sessions are left is not known: {why}.</source>
   <translation>Jumlah sesi yang tersisa tidak diketahui: {why}.</translation>
  </message>
  <message>
   <source>How much</source>
   <translation>Berapa</translation>
  </message>
  <message>
   <source>How sure</source>
   <translation>Seberapa yakin</translation>
  </message>
  <message>
   <source>Huge tool results</source>
   <translation>Hasil alat yang besar</translation>
  </message>
  <message>
   <source>Huge tool results in {where}</source>
   <translation>Hasil alat yang besar di {where}</translation>
  </message>
  <message>
   <source>Id contains</source>
   <translation>Id memuat</translation>
  </message>
  <message>
   <source>Ids of requests and sessions</source>
   <translation>Id permintaan dan sesi</translation>
  </message>
  <message>
   <source>If it is still going on, stop it and go on from the last step that was right.</source>
   <translation>Bila masih berlangsung, hentikan dan lanjutkan dari langkah terakhir yang benar.</translation>
  </message>
  <message>
   <source>If it runs out, then about {when}{band}, {early} before its reset.</source>
   <translation>Jika habis, maka sekitar {when}{band}, {early} sebelum reset.</translation>
  </message>
  <message>
   <source>If it runs out, then {when} in 8 of 10 cases.</source>
   <translation>Jika habis, maka {when} dalam 8 dari 10 kasus.</translation>
  </message>
  <message>
   <source>If the dearer model is not wanted there, set a model for sub-agents in the client's settings.</source>
   <translation>Bila model lebih mahal tidak diinginkan di sana, tetapkan model untuk sub-agen di pengaturan klien.</translation>
  </message>
  <message>
   <source>If you like</source>
   <translation>Jika diinginkan</translation>
  </message>
  <message>
   <source>Ignore</source>
   <translation>Abaikan</translation>
  </message>
  <message>
   <source>Image copied</source>
   <translation>Gambar tersalin</translation>
  </message>
  <message>
   <source>Import settings</source>
   <translation>Impor setelan</translation>
  </message>
  <message>
   <source>Import settings…</source>
   <translation>Impor setelan…</translation>
  </message>
  <message>
   <source>Import them</source>
   <translation>Impor</translation>
  </message>
  <message>
   <source>In block {n} of the chain.</source>
   <translation>Di blok {n} pada rantai.</translation>
  </message>
  <message>
   <source>In one file on this machine, readable by you alone. Nothing of it is sent unless you name a webhook.</source>
   <translation>Dalam satu berkas di mesin ini, hanya Anda yang dapat membacanya. Tidak ada isinya yang dikirim kecuali Anda menetapkan webhook.</translation>
  </message>
  <message>
   <source>In the tray, without a window.</source>
   <translation>Di baki, tanpa jendela.</translation>
  </message>
  <message>
   <source>In use from now on: {source} of {date}</source>
   <translation>Dipakai mulai sekarang: {source} tanggal {date}</translation>
  </message>
  <message>
   <source>In use: {method}, best over {windows}.</source>
   <translation>Dipakai: {method}, terbaik pada {windows}.</translation>
  </message>
  <message>
   <source>In use: {method}.</source>
   <translation>Dipakai: {method}.</translation>
  </message>
  <message>
   <source>In use: {method}. Too few windows have ended to tell which is best.</source>
   <translation>Dipakai: {method}. Terlalu sedikit jendela berakhir untuk menentukan yang terbaik.</translation>
  </message>
  <message>
   <source>In use: {method}; {other} was closer over {windows}.</source>
   <translation>Dipakai: {method}; {other} lebih dekat pada {windows}.</translation>
  </message>
  <message>
   <source>Input</source>
   <translation>Input</translation>
  </message>
  <message>
   <source>Input contains</source>
   <translation>Input berisi</translation>
  </message>
  <message>
   <source>Installed as a Flatpak. To update, type:</source>
   <translation>Dipasang sebagai Flatpak. Untuk memperbarui, ketik:</translation>
  </message>
  <message>
   <source>Installed by the system's packages: the new one comes the way this one came.</source>
   <translation>Dipasang oleh paket sistem: versi baru datang lewat jalan yang sama.</translation>
  </message>
  <message>
   <source>Installed with pip. To update, type:</source>
   <translation>Dipasang dengan pip. Untuk memperbarui, ketik:</translation>
  </message>
  <message>
   <source>Installed with pipx. To update, type:</source>
   <translation>Dipasang dengan pipx. Untuk memperbarui, ketik:</translation>
  </message>
  <message>
   <source>Installed with uv. To update, type:</source>
   <translation>Dipasang dengan uv. Untuk memperbarui, ketik:</translation>
  </message>
  <message>
   <source>It has run out; nothing is left to forecast.</source>
   <translation>Sudah habis; tidak ada lagi yang diprakirakan.</translation>
  </message>
  <message>
   <source>It is for the account {account}, which is not among those set up here.</source>
   <translation>Ini untuk akun {account}, yang tidak termasuk akun yang diatur di sini.</translation>
  </message>
  <message>
   <source>It is not clear whose counter this is; name the agent: claude-code or codex.</source>
   <translation>Tidak jelas penghitung siapa ini; sebutkan agennya: claude-code atau codex.</translation>
  </message>
  <message>
   <source>It says nothing about what the agents never logged, or what the provider counts.</source>
   <translation>Pemeriksaan tidak menjelaskan apa yang tidak pernah dicatat agen di log, atau apa yang dihitung penyedia.</translation>
  </message>
  <message>
   <source>It works without a network. Nothing about you is sent unless you name a webhook for warnings. New prices and word of newer versions are asked for only where you say so.</source>
   <translation>Bekerja tanpa jaringan. Tidak ada apa pun tentang Anda yang dikirim kecuali Anda menetapkan webhook untuk peringatan. Harga baru dan kabar versi baru hanya ditanyakan bila Anda menghendakinya.</translation>
  </message>
  <message>
   <source>Its amounts are estimates of the provider, not charges.</source>
   <translation>Jumlahnya adalah perkiraan penyedia, bukan tagihan.</translation>
  </message>
  <message>
   <source>Its amounts are in several currencies, the first other than USD in row {row}; only USD counts.</source>
   <translation>Jumlahnya dalam beberapa mata uang, yang pertama selain USD di baris {row}; hanya USD yang dibandingkan.</translation>
  </message>
  <message>
   <source>Its amounts are in {currency}, not in USD; they are not compared, tokens are.</source>
   <translation>Jumlahnya dalam {currency}, bukan USD; jumlah tidak dibandingkan, token dibandingkan.</translation>
  </message>
  <message>
   <source>Its days can be read in two ways; the day was taken to stand before the month.</source>
   <translation>Tanggalnya dapat dibaca dengan dua cara; hari dianggap berada di depan bulan.</translation>
  </message>
  <message>
   <source>Its days can be read in two ways; the month was taken to stand before the day.</source>
   <translation>Tanggalnya dapat dibaca dengan dua cara; bulan dianggap berada di depan hari.</translation>
  </message>
  <message>
   <source>Its figure</source>
   <translation>Angkanya</translation>
  </message>
  <message>
   <source>Its requests</source>
   <translation>Permintaannya</translation>
  </message>
  <message>
   <source>Its requests are not in the ledger one by one.</source>
   <translation>Permintaannya tidak tercatat satu per satu di buku besar.</translation>
  </message>
  <message>
   <source>Its reset was due {when}.</source>
   <translation>Reset dijadwalkan {when}.</translation>
  </message>
  <message>
   <source>Its status line can hand the figures on. You see the change before it is made.</source>
   <translation>Baris statusnya dapat meneruskan angka. Perubahan ditampilkan sebelum dilakukan.</translation>
  </message>
  <message>
   <source>Jan</source>
   <translation>Jan</translation>
  </message>
  <message>
   <source>January</source>
   <translation>Januari</translation>
  </message>
  <message>
   <source>Jul</source>
   <translation>Jul</translation>
  </message>
  <message>
   <source>July</source>
   <translation>Juli</translation>
  </message>
  <message>
   <source>Jun</source>
   <translation>Jun</translation>
  </message>
  <message>
   <source>June</source>
   <translation>Juni</translation>
  </message>
  <message>
   <source>Keep a state file</source>
   <translation>Simpan berkas status</translation>
  </message>
  <message>
   <source>Keep above other windows</source>
   <translation>Tetap di atas jendela lain</translation>
  </message>
  <message>
   <source>Keep open as a window</source>
   <translation>Biarkan terbuka sebagai jendela</translation>
  </message>
  <message>
   <source>Keep the logs of {agent} for {days}</source>
   <translation>Simpan log {agent} selama {days}</translation>
  </message>
  <message>
   <source>Keep the logs of {agent} longer</source>
   <translation>Simpan log {agent} lebih lama</translation>
  </message>
  <message>
   <source>Keep them for</source>
   <translation>Simpan selama</translation>
  </message>
  <message>
   <source>Keep them longer…</source>
   <translation>Simpan lebih lama…</translation>
  </message>
  <message>
   <source>Keep this line where you cannot change it later: an e-mail, a ticket, a time stamp. `counterfoil checkpoint --against` then shows that nothing before it was changed.</source>
   <translation>Simpan baris ini di tempat yang tidak dapat diubah kemudian: surel, tiket, stempel waktu. `counterfoil checkpoint --against` lalu menunjukkan bahwa tidak ada yang diubah sebelumnya.</translation>
  </message>
  <message>
   <source>Kept</source>
   <translation>Disimpan</translation>
  </message>
  <message>
   <source>Kept in the ledger: {name}</source>
   <translation>Disimpan di buku besar: {name}</translation>
  </message>
  <message>
   <source>Kept statements</source>
   <translation>Tagihan tersimpan</translation>
  </message>
  <message>
   <source>Key or person</source>
   <translation>Kunci atau orang</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Pintasan papan tik</translation>
  </message>
  <message>
   <source>Keys, tokens and other credentials</source>
   <translation>Kunci, token, dan kredensial lain</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Jenis</translation>
  </message>
  <message>
   <source>Kind of token</source>
   <translation>Jenis token</translation>
  </message>
  <message>
   <source>Kind or key</source>
   <translation>Jenis atau kunci</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Bahasa</translation>
  </message>
  <message>
   <source>Last</source>
   <comment>when something was last seen</comment>
   <translation>Terakhir</translation>
  </message>
  <message>
   <source>Last 12 months</source>
   <translation>12 bulan terakhir</translation>
  </message>
  <message>
   <source>Last 12 months by day</source>
   <translation>12 bulan terakhir per hari</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>30 hari terakhir</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>7 hari terakhir</translation>
  </message>
  <message>
   <source>Last 90 days</source>
   <translation>90 hari terakhir</translation>
  </message>
  <message>
   <source>Last request {when}</source>
   <translation>Permintaan terakhir {when}</translation>
  </message>
  <message>
   <source>Last seen</source>
   <translation>Terakhir terlihat</translation>
  </message>
  <message>
   <source>Lasted</source>
   <translation>Cukup</translation>
  </message>
  <message>
   <source>Lasted to its end, at {percent}.</source>
   <translation>Cukup hingga akhir, pada {percent}.</translation>
  </message>
  <message>
   <source>Lasts to its reset</source>
   <translation>Cukup hingga reset</translation>
  </message>
  <message>
   <source>Lasts to its reset: {odds}.</source>
   <translation>Cukup hingga reset: {odds}.</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Maju</translation>
  </message>
  <message>
   <source>Latest</source>
   <comment>requests</comment>
   <translation>Terbaru</translation>
  </message>
  <message>
   <source>Latest requests</source>
   <translation>Permintaan terbaru</translation>
  </message>
  <message>
   <source>Learned from {points} in {windows}, {since} – {until}.</source>
   <translation>Dipelajari dari {points} dalam {windows}, {since} – {until}.</translation>
  </message>
  <message>
   <source>Learned from {points} in {windows}.</source>
   <translation>Dipelajari dari {points} dalam {windows}.</translation>
  </message>
  <message>
   <source>Least from cache first</source>
   <translation>Cache tersedikit</translation>
  </message>
  <message>
   <source>Ledger</source>
   <translation>Buku besar</translation>
  </message>
  <message>
   <source>Left out</source>
   <translation>Dihilangkan</translation>
  </message>
  <message>
   <source>Length of the block</source>
   <translation>Panjang blok</translation>
  </message>
  <message>
   <source>Less for a percent</source>
   <translation>Lebih sedikit per persen</translation>
  </message>
  <message>
   <source>Less read from the cache since {where}</source>
   <translation>Lebih sedikit dibaca dari cache sejak {where}</translation>
  </message>
  <message>
   <source>Less than a session like your usual one is left {when}.</source>
   <translation>Tersisa kurang dari satu sesi seperti biasanya {when}.</translation>
  </message>
  <message>
   <source>Less than {cost}</source>
   <comment>begins a sentence</comment>
   <translation>Kurang dari {cost}</translation>
  </message>
  <message>
   <source>Let go to look at this file.</source>
   <translation>Lepaskan untuk melihat berkas ini.</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lisensi</translation>
  </message>
  <message>
   <source>Licence text</source>
   <translation>Teks lisensi</translation>
  </message>
  <message>
   <source>Licences</source>
   <translation>Lisensi</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Terang</translation>
  </message>
  <message>
   <source>Line {n} of {all}</source>
   <translation>Baris {n} dari {all}</translation>
  </message>
  <message>
   <source>Lines with usage could not be read this week: {agents}. Their logs may have changed, and totals may be too low.</source>
   <translation>Ada baris pemakaian yang tidak dapat dibaca minggu ini: {agents}. Lognya mungkin berubah, dan jumlahnya bisa terlalu rendah.</translation>
  </message>
  <message>
   <source>Lists and tables</source>
   <comment>heading of keys</comment>
   <translation>Daftar dan tabel</translation>
  </message>
  <message>
   <source>LiteLLM spend logs</source>
   <translation>Log belanja LiteLLM</translation>
  </message>
  <message>
   <source>Live</source>
   <translation>Langsung</translation>
  </message>
  <message>
   <source>Load a price file…</source>
   <translation>Muat berkas harga…</translation>
  </message>
  <message>
   <source>Loaded list</source>
   <translation>Daftar yang dimuat</translation>
  </message>
  <message>
   <source>Logged</source>
   <translation>Tercatat</translation>
  </message>
  <message>
   <source>Logs read</source>
   <translation>Log terbaca</translation>
  </message>
  <message>
   <source>Long contexts</source>
   <translation>Konteks panjang</translation>
  </message>
  <message>
   <source>Long pauses and changes early in a conversation make prompts be sent in full again.</source>
   <translation>Jeda panjang dan perubahan di awal percakapan membuat prompt dikirim penuh lagi.</translation>
  </message>
  <message>
   <source>Long sessions</source>
   <translation>Sesi panjang</translation>
  </message>
  <message>
   <source>Longest first</source>
   <translation>Durasi terlama</translation>
  </message>
  <message>
   <source>Look again now</source>
   <translation>Periksa lagi sekarang</translation>
  </message>
  <message>
   <source>Look at sample data</source>
   <translation>Lihat data contoh</translation>
  </message>
  <message>
   <source>Look at these, for they concern this machine: {names}.</source>
   <translation>Periksa ini, karena menyangkut mesin ini: {names}.</translation>
  </message>
  <message>
   <source>Look at what changed then: the client's version, its settings, the account in use. Meanwhile a short context makes each rebuild cheap.</source>
   <translation>Periksa apa yang berubah saat itu: versi klien, pengaturannya, akun yang dipakai. Sementara itu konteks pendek membuat setiap pembangunan ulang murah.</translation>
  </message>
  <message>
   <source>Look for newer versions</source>
   <translation>Cari versi baru</translation>
  </message>
  <message>
   <source>Look for what changes at the very beginning of each prompt, such as tools that come and go or a time of day. A new session without them shows whether it was that.</source>
   <translation>Cari apa yang berubah di awal setiap prompt, seperti alat yang muncul dan hilang atau jam. Sesi baru tanpa itu menunjukkan apakah itu sebabnya.</translation>
  </message>
  <message>
   <source>Look now</source>
   <translation>Periksa sekarang</translation>
  </message>
  <message>
   <source>Looked for as well, and read once there is something: {agents}.</source>
   <translation>Juga dicari, dan dibaca begitu ada isinya: {agents}.</translation>
  </message>
  <message>
   <source>Looked for: {kinds}.</source>
   <translation>Yang dicari: {kinds}.</translation>
  </message>
  <message>
   <source>Looking at every request… With very many this takes some seconds.</source>
   <translation>Memeriksa setiap permintaan… Bila sangat banyak, ini perlu beberapa detik.</translation>
  </message>
  <message>
   <source>Looking at past forecasts…</source>
   <translation>Memeriksa prakiraan lampau…</translation>
  </message>
  <message>
   <source>Looking at the readings…</source>
   <translation>Memeriksa bacaan…</translation>
  </message>
  <message>
   <source>Looking at the settings…</source>
   <translation>Memeriksa setelan…</translation>
  </message>
  <message>
   <source>Looking at what was watched…</source>
   <translation>Memeriksa yang dipantau…</translation>
  </message>
  <message>
   <source>Looking at {file} …</source>
   <translation>Melihat {file} …</translation>
  </message>
  <message>
   <source>Looking for new log lines</source>
   <translation>Mencari baris log baru</translation>
  </message>
  <message>
   <source>Looking up its requests…</source>
   <translation>Mencari permintaannya…</translation>
  </message>
  <message>
   <source>Looking up the sessions…</source>
   <translation>Mencari sesi…</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Mencari…</translation>
  </message>
  <message>
   <source>Made</source>
   <comment>how a forecast was made</comment>
   <translation>Dibuat</translation>
  </message>
  <message>
   <source>Many sub-agents</source>
   <translation>Banyak sub-agen</translation>
  </message>
  <message>
   <source>Mar</source>
   <translation>Mar</translation>
  </message>
  <message>
   <source>March</source>
   <translation>Maret</translation>
  </message>
  <message>
   <source>May</source>
   <translation>Mei</translation>
  </message>
  <message>
   <source>May</source>
   <comment>month</comment>
   <translation>Mei</translation>
  </message>
  <message>
   <source>May</source>
   <comment>short</comment>
   <translation>Mei</translation>
  </message>
  <message>
   <source>May last to its reset</source>
   <translation>Mungkin cukup hingga reset</translation>
  </message>
  <message>
   <source>May run out ≈ {when}</source>
   <translation>Mungkin habis ≈ {when}</translation>
  </message>
  <message>
   <source>Message id</source>
   <translation>Id pesan</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Metode</translation>
  </message>
  <message>
   <source>Method shown: {methods}.</source>
   <translation>Metode yang ditampilkan: {methods}.</translation>
  </message>
  <message>
   <source>Method shown: {methods}; learned from {windows} before it.</source>
   <translation>Metode yang ditampilkan: {methods}; dipelajari dari {windows} sebelumnya.</translation>
  </message>
  <message>
   <source>Method: {method}, learned from {windows}.</source>
   <translation>Metode: {method}, dipelajari dari {windows}.</translation>
  </message>
  <message>
   <source>Method: {method}.</source>
   <translation>Metode: {method}.</translation>
  </message>
  <message>
   <source>Methods on the same moments</source>
   <translation>Metode pada saat yang sama</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Model</translation>
  </message>
  <message>
   <source>Model changed from {before} to {after}</source>
   <translation>Model berubah dari {before} ke {after}</translation>
  </message>
  <message>
   <source>Model that work is moved from</source>
   <translation>Model asal kerja</translation>
  </message>
  <message>
   <source>Model that work is moved to</source>
   <translation>Model tujuan kerja</translation>
  </message>
  <message>
   <source>Mon</source>
   <translation>Sen</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Uang</translation>
  </message>
  <message>
   <source>Money given back; it stands beside no use.</source>
   <translation>Uang yang dikembalikan; tidak terkait dengan pemakaian.</translation>
  </message>
  <message>
   <source>Money in</source>
   <translation>Uang dalam</translation>
  </message>
  <message>
   <source>Month</source>
   <translation>Bulan</translation>
  </message>
  <message>
   <source>Months</source>
   <translation>Bulan</translation>
  </message>
  <message>
   <source>More than one percentage is given of the {window} window; the first was taken.</source>
   <translation>Lebih dari satu persentase diberikan untuk jendela {window}; yang pertama dipakai.</translation>
  </message>
  <message>
   <source>More than {n} sessions like your usual one are left {when}.</source>
   <translation>Tersisa lebih dari {n} sesi seperti biasanya {when}.</translation>
  </message>
  <message>
   <source>More tokens a turn since {where}</source>
   <translation>Lebih banyak token per giliran sejak {where}</translation>
  </message>
  <message>
   <source>Most requests first</source>
   <translation>Permintaan terbanyak</translation>
  </message>
  <message>
   <source>Most tokens first</source>
   <translation>Token terbanyak</translation>
  </message>
  <message>
   <source>Mostly on {model}.</source>
   <translation>Terutama dengan {model}.</translation>
  </message>
  <message>
   <source>Mostly {work}, on {model}.</source>
   <translation>Terutama {work}, dengan {model}.</translation>
  </message>
  <message>
   <source>Mostly {work}.</source>
   <translation>Terutama {work}.</translation>
  </message>
  <message>
   <source>Move work</source>
   <translation>Pindahkan kerja</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nama</translation>
  </message>
  <message>
   <source>Newest first</source>
   <translation>Terbaru</translation>
  </message>
  <message>
   <source>Next or previous control</source>
   <translation>Kontrol berikutnya atau sebelumnya</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Halaman berikutnya</translation>
  </message>
  <message>
   <source>No band was said of a window that ran out.</source>
   <translation>Tidak ada rentang yang disebut untuk jendela yang habis.</translation>
  </message>
  <message>
   <source>No checkpoint was kept yet.</source>
   <translation>Belum ada titik periksa yang disimpan.</translation>
  </message>
  <message>
   <source>No event matches the filters.</source>
   <translation>Tidak ada peristiwa yang cocok dengan filter.</translation>
  </message>
  <message>
   <source>No event so far. Resets, falls, rises without use and refusals of a provider’s counter appear here.</source>
   <translation>Belum ada peristiwa. Reset, penurunan, kenaikan tanpa pemakaian, dan penolakan pada penghitung penyedia muncul di sini.</translation>
  </message>
  <message>
   <source>No finding matches these filters.</source>
   <translation>Tidak ada temuan yang cocok dengan saringan ini.</translation>
  </message>
  <message>
   <source>No forecast can be judged yet.</source>
   <translation>Belum ada prakiraan yang dapat dinilai.</translation>
  </message>
  <message>
   <source>No home of Claude Code was found.</source>
   <translation>Folder induk Claude Code tidak ditemukan.</translation>
  </message>
  <message>
   <source>No licence text came with this part.</source>
   <translation>Tidak ada teks lisensi yang disertakan dengan bagian ini.</translation>
  </message>
  <message>
   <source>No logs yet. They are found by themselves once an agent has written some.</source>
   <translation>Belum ada log. Log ditemukan dengan sendirinya setelah agen menulisnya.</translation>
  </message>
  <message>
   <source>No notification service answers. Warnings show here and in the icon until one does.</source>
   <translation>Tidak ada layanan notifikasi yang menjawab. Sampai ada, peringatan tampil di sini dan pada ikon.</translation>
  </message>
  <message>
   <source>No plan is named yet.</source>
   <translation>Belum ada paket yang disebut.</translation>
  </message>
  <message>
   <source>No price is known for these requests. Tokens and requests are counted all the same.</source>
   <translation>Harga permintaan ini tidak diketahui. Token dan permintaan tetap dihitung.</translation>
  </message>
  <message>
   <source>No quota window is known yet. One appears with the first request or reading.</source>
   <translation>Belum ada jendela kuota yang diketahui. Jendela muncul dengan permintaan atau bacaan pertama.</translation>
  </message>
  <message>
   <source>No quota window is open. The next request starts one.</source>
   <translation>Tidak ada jendela kuota yang terbuka. Permintaan berikutnya memulainya.</translation>
  </message>
  <message>
   <source>No reading of this window; by own use and learned capacity {estimate}.</source>
   <translation>Tidak ada bacaan jendela ini; dari pemakaian sendiri dan kapasitas yang dipelajari {estimate}.</translation>
  </message>
  <message>
   <source>No reading or request was kept with it.</source>
   <translation>Tidak ada bacaan atau permintaan yang tersimpan bersamanya.</translation>
  </message>
  <message>
   <source>No reading was made out in this.</source>
   <translation>Tidak ditemukan bacaan di dalamnya.</translation>
  </message>
  <message>
   <source>No reading yet. Codex logs them by itself; for Claude, connect the status line or type one.</source>
   <translation>Belum ada bacaan. Codex mencatatnya sendiri; untuk Claude, hubungkan baris status atau ketik bacaan.</translation>
  </message>
  <message>
   <source>No reason found</source>
   <translation>Tidak ditemukan alasan</translation>
  </message>
  <message>
   <source>No reason was found for what is left.</source>
   <translation>Untuk sisanya tidak ditemukan alasan.</translation>
  </message>
  <message>
   <source>No records yet, so there is nothing to check</source>
   <translation>Belum ada catatan, jadi tidak ada yang diperiksa</translation>
  </message>
  <message>
   <source>No request matches these filters.</source>
   <translation>Tidak ada permintaan yang cocok dengan filter ini.</translation>
  </message>
  <message>
   <source>No requests in the last 24 hours.</source>
   <translation>Tidak ada permintaan dalam 24 jam terakhir.</translation>
  </message>
  <message>
   <source>No requests in the last 5 hours.</source>
   <translation>Tidak ada permintaan dalam 5 jam terakhir.</translation>
  </message>
  <message>
   <source>No requests in the last 7 days.</source>
   <translation>Tidak ada permintaan dalam 7 hari terakhir.</translation>
  </message>
  <message>
   <source>No requests in the last hour.</source>
   <translation>Tidak ada permintaan dalam 1 jam terakhir.</translation>
  </message>
  <message>
   <source>No requests in this time</source>
   <translation>Tidak ada permintaan pada waktu ini</translation>
  </message>
  <message>
   <source>No requests in this time.</source>
   <translation>Tidak ada permintaan pada waktu ini.</translation>
  </message>
  <message>
   <source>No requests today</source>
   <translation>Tidak ada permintaan hari ini</translation>
  </message>
  <message>
   <source>No requests today.</source>
   <translation>Tidak ada permintaan hari ini.</translation>
  </message>
  <message>
   <source>No requests yet.</source>
   <translation>Belum ada permintaan.</translation>
  </message>
  <message>
   <source>No requests yet. Days, months and comparisons appear here once an agent has logged some.</source>
   <translation>Belum ada permintaan. Hari, bulan, dan perbandingan muncul di sini setelah agen mencatatnya.</translation>
  </message>
  <message>
   <source>No requests yet. Each one that an agent logs appears here and stays.</source>
   <translation>Belum ada permintaan. Setiap permintaan yang dicatat agen muncul dan tetap di sini.</translation>
  </message>
  <message>
   <source>No row is of this choice.</source>
   <translation>Tidak ada baris untuk pilihan ini.</translation>
  </message>
  <message>
   <source>No run-out time was said.</source>
   <translation>Waktu habis tidak disebut.</translation>
  </message>
  <message>
   <source>No session matches these filters.</source>
   <translation>Tidak ada sesi yang cocok dengan filter ini.</translation>
  </message>
  <message>
   <source>No use at an agent’s own provider in this time, so none that a plan would cover.</source>
   <translation>Tidak ada pemakaian pada penyedia agen sendiri pada waktu ini, jadi tidak ada yang tercakup paket.</translation>
  </message>
  <message numerus="yes">
   <source>No warnings of {n} windows for now.</source>
   <comment>counted</comment>
   <extracomment>For one: No warnings of {n} window for now.</extracomment>
   <translation>
    <numerusform>Tidak ada peringatan {n} jendela untuk saat ini.</numerusform>
   </translation>
  </message>
  <message>
   <source>No window matches the filters.</source>
   <translation>Tidak ada jendela yang cocok dengan filter.</translation>
  </message>
  <message>
   <source>No window of yours is open now.</source>
   <translation>Tidak ada jendela kuota yang terbuka sekarang.</translation>
  </message>
  <message>
   <source>No window ran out, and none was warned of.</source>
   <translation>Tidak ada jendela yang habis, dan tidak ada yang diperingatkan.</translation>
  </message>
  <message>
   <source>No window with a forecast has ended yet. Each forecast is kept and judged when its window ends.</source>
   <translation>Belum ada jendela dengan prakiraan yang berakhir. Setiap prakiraan disimpan dan dinilai saat jendelanya berakhir.</translation>
  </message>
  <message>
   <source>None</source>
   <translation>Tidak ada</translation>
  </message>
  <message>
   <source>None is kept.</source>
   <translation>Tidak ada yang disimpan.</translation>
  </message>
  <message>
   <source>Not as said</source>
   <translation>Tidak sesuai</translation>
  </message>
  <message>
   <source>Not asked yet.</source>
   <translation>Belum ditanyakan.</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>Belum diperiksa</translation>
  </message>
  <message>
   <source>Not compared with {earlier}: not known in full</source>
   <translation>Tidak dibandingkan dengan {earlier}: tidak diketahui sepenuhnya</translation>
  </message>
  <message>
   <source>Not compared with {earlier}: the ledger begins on {date}</source>
   <translation>Tidak dibandingkan dengan {earlier}: buku besar dimulai {date}</translation>
  </message>
  <message>
   <source>Not compared yet: today is not over</source>
   <translation>Belum dibandingkan: hari ini belum berakhir</translation>
  </message>
  <message>
   <source>Not enough data for a forecast: {why}</source>
   <translation>Data belum cukup untuk prakiraan: {why}</translation>
  </message>
  <message>
   <source>Not enough windows have ended yet: {n} of {needed}.</source>
   <translation>Belum cukup jendela yang berakhir: {n} dari {needed}.</translation>
  </message>
  <message>
   <source>Not found here: {places}.</source>
   <translation>Tidak ditemukan di sini: {places}.</translation>
  </message>
  <message>
   <source>Not known yet</source>
   <translation>Belum diketahui</translation>
  </message>
  <message>
   <source>Not known yet. It is learned from readings and the requests between them.</source>
   <translation>Belum diketahui. Dipelajari dari bacaan dan permintaan di antaranya.</translation>
  </message>
  <message>
   <source>Not known, as past forecasts cannot be read.</source>
   <translation>Tidak diketahui, karena prakiraan lampau tidak dapat dibaca.</translation>
  </message>
  <message>
   <source>Not known, as the ledger cannot be read.</source>
   <translation>Tidak diketahui, karena buku besar tidak dapat dibaca.</translation>
  </message>
  <message>
   <source>Not looked on</source>
   <translation>Tidak diamati</translation>
  </message>
  <message>
   <source>Not observed: no request is known and Counterfoil was not running</source>
   <translation>Tidak diamati: tidak ada permintaan yang diketahui dan Counterfoil tidak berjalan</translation>
  </message>
  <message>
   <source>Not on the plan: {requests} at another provider, {amount}.</source>
   <translation>Di luar paket: {requests} di penyedia lain, {amount}.</translation>
  </message>
  <message>
   <source>Not on the plan: {requests} at another provider.</source>
   <translation>Di luar paket: {requests} di penyedia lain.</translation>
  </message>
  <message>
   <source>Not read. What was read before stays in the ledger.</source>
   <translation>Tidak dibaca. Yang dibaca sebelumnya tetap ada di buku besar.</translation>
  </message>
  <message>
   <source>Not the model you chose</source>
   <translation>Bukan model pilihan Anda</translation>
  </message>
  <message>
   <source>Not understood</source>
   <translation>Tidak dipahami</translation>
  </message>
  <message>
   <source>Not warned of.</source>
   <translation>Tidak diperingatkan.</translation>
  </message>
  <message>
   <source>Not watched</source>
   <translation>Tidak dipantau</translation>
  </message>
  <message>
   <source>Nothing can be shown now.</source>
   <translation>Tidak ada yang dapat ditampilkan sekarang.</translation>
  </message>
  <message>
   <source>Nothing found that cost more than the same work usually does.</source>
   <translation>Tidak ditemukan yang lebih mahal daripada biasanya untuk pekerjaan yang sama.</translation>
  </message>
  <message>
   <source>Nothing has been read yet. Findings appear here once there are requests to look at.</source>
   <translation>Belum ada yang dibaca. Temuan muncul di sini begitu ada permintaan untuk diperiksa.</translation>
  </message>
  <message>
   <source>Nothing has been read yet. Sessions appear here with the first requests.</source>
   <translation>Belum ada yang dibaca. Sesi muncul di sini bersama permintaan pertama.</translation>
  </message>
  <message>
   <source>Nothing in use here has a quota that is known. Windows appear once Claude Code, Codex or a login of theirs is used.</source>
   <translation>Tidak ada yang dipakai di sini dengan kuota yang diketahui. Jendela muncul begitu Claude Code, Codex, atau login keduanya dipakai.</translation>
  </message>
  <message>
   <source>Nothing in {earlier}</source>
   <translation>Tidak ada pada {earlier}</translation>
  </message>
  <message>
   <source>Nothing is asked while the clock or the records are not the real ones.</source>
   <translation>Tidak ada yang ditanyakan selama jam atau catatannya bukan yang sebenarnya.</translation>
  </message>
  <message>
   <source>Nothing is changed for real.</source>
   <translation>Tidak ada yang benar-benar diubah.</translation>
  </message>
  <message>
   <source>Nothing is kept before you press Compare, and nothing leaves this computer.</source>
   <translation>Tidak ada yang disimpan sebelum Anda menekan Bandingkan, dan tidak ada yang keluar dari komputer ini.</translation>
  </message>
  <message>
   <source>Nothing is recorded yet. Each forecast is kept and judged when its window ends.</source>
   <translation>Belum ada yang tercatat. Setiap prakiraan disimpan dan dinilai saat jendelanya berakhir.</translation>
  </message>
  <message>
   <source>Nothing is recorded yet. Events appear once an agent’s readings are in the ledger.</source>
   <translation>Belum ada yang tercatat. Peristiwa muncul setelah bacaan agen ada di buku besar.</translation>
  </message>
  <message>
   <source>Nothing of this was understood. Paste what /usage or /status shows, write it such as "5h: 41 % used, resets 18:00", or name the window and the share used.</source>
   <translation>Tidak ada yang dimengerti. Tempel keluaran /usage atau /status, tulis seperti "5h: 41 % used, resets 18:00", atau sebutkan jendela dan persentase terpakai.</translation>
  </message>
  <message>
   <source>Nothing stands in their place.</source>
   <translation>Tidak ada penggantinya.</translation>
  </message>
  <message>
   <source>Nothing was used on the plan in this period.</source>
   <translation>Tidak ada pemakaian pada paket dalam periode ini.</translation>
  </message>
  <message>
   <source>Nothing was watched yet.</source>
   <translation>Belum ada yang dipantau.</translation>
  </message>
  <message>
   <source>Nothing would change: the settings are the same.</source>
   <translation>Tidak ada yang berubah: setelannya sama.</translation>
  </message>
  <message>
   <source>Nothing, as in {earlier}</source>
   <translation>Tidak ada, sama seperti {earlier}</translation>
  </message>
  <message>
   <source>Notices</source>
   <translation>Pemberitahuan</translation>
  </message>
  <message>
   <source>Notifications</source>
   <translation>Notifikasi</translation>
  </message>
  <message>
   <source>Notifications are paused. Nothing else is.</source>
   <translation>Notifikasi dijeda. Yang lain tetap berjalan.</translation>
  </message>
  <message>
   <source>Notify from</source>
   <translation>Beri tahu mulai</translation>
  </message>
  <message>
   <source>Notify of</source>
   <translation>Beri tahu tentang</translation>
  </message>
  <message>
   <source>Nov</source>
   <translation>Nov</translation>
  </message>
  <message>
   <source>November</source>
   <translation>November</translation>
  </message>
  <message>
   <source>Now</source>
   <comment>page</comment>
   <translation>Kini</translation>
  </message>
  <message>
   <source>Number of that kind</source>
   <translation>Jumlah jenis itu</translation>
  </message>
  <message>
   <source>Oct</source>
   <translation>Okt</translation>
  </message>
  <message>
   <source>October</source>
   <translation>Oktober</translation>
  </message>
  <message>
   <source>Of requests nothing else leaves: no prompts, no answers.</source>
   <translation>Selain itu tidak ada isi permintaan yang keluar: tanpa prompt, tanpa jawaban.</translation>
  </message>
  <message>
   <source>Of requests too many for the width the largest of each few is drawn.</source>
   <translation>Bila permintaan terlalu banyak untuk lebar grafik, hanya yang terbesar dari tiap beberapa yang digambar.</translation>
  </message>
  <message>
   <source>Of the requests of this time neither tokens nor a price are known.</source>
   <translation>Untuk permintaan pada waktu ini, token maupun harganya tidak diketahui.</translation>
  </message>
  <message>
   <source>Of {n} prompt tokens</source>
   <translation>Dari {n} token prompt</translation>
  </message>
  <message>
   <source>Of {times} we said about {percent}, it ran out {came}.</source>
   <translation>Dari {times} disebut sekitar {percent}, yang habis {came}.</translation>
  </message>
  <message>
   <source>Of {warned}, {n} did not reach {percent}.</source>
   <translation>Dari {warned}, {n} tidak mencapai {percent}.</translation>
  </message>
  <message>
   <source>Older logs are still being read; totals grow.</source>
   <translation>Log lama masih dibaca; jumlah bertambah.</translation>
  </message>
  <message>
   <source>On an even pace</source>
   <translation>Sesuai laju merata</translation>
  </message>
  <message>
   <source>One colour</source>
   <translation>Satu warna</translation>
  </message>
  <message>
   <source>One file (*.zip)</source>
   <translation>Satu berkas (*.zip)</translation>
  </message>
  <message>
   <source>One file at a time: {file} is looked at.</source>
   <translation>Satu berkas setiap kali: {file} sedang dilihat.</translation>
  </message>
  <message>
   <source>One finding: what it cost is not known</source>
   <translation>Satu temuan: biayanya tidak diketahui</translation>
  </message>
  <message>
   <source>One line to keep elsewhere, in an e-mail or a ticket, and to check against later.</source>
   <translation>Satu baris untuk disimpan di tempat lain, dalam surel atau tiket, dan dicocokkan kemudian.</translation>
  </message>
  <message>
   <source>One of the requests of this finding</source>
   <translation>Salah satu permintaan temuan ini</translation>
  </message>
  <message>
   <source>One request goes to this address now, without anything about you or your use in it. The host sees your IP address, as with any download. It is not repeated.</source>
   <translation>Satu permintaan dikirim ke alamat ini sekarang, tanpa apa pun tentang Anda atau pemakaian Anda. Host melihat alamat IP Anda, seperti pada setiap unduhan. Permintaan ini tidak diulang.</translation>
  </message>
  <message>
   <source>Only differences</source>
   <translation>Hanya selisih</translation>
  </message>
  <message>
   <source>Only in the ledger</source>
   <translation>Hanya di buku besar</translation>
  </message>
  <message>
   <source>Only output differs, and clients that log too little of it made {n} of these requests.</source>
   <translation>Hanya keluaran yang berbeda, dan {n} dari permintaan ini dibuat klien yang mencatatnya terlalu sedikit.</translation>
  </message>
  <message>
   <source>Only stated</source>
   <translation>Hanya di tagihan</translation>
  </message>
  <message>
   <source>Only where you know the file: a command in it would run here.</source>
   <translation>Hanya bila Anda mengenal berkasnya: perintah di dalamnya akan berjalan di sini.</translation>
  </message>
  <message>
   <source>Open Counterfoil</source>
   <translation>Buka Counterfoil</translation>
  </message>
  <message>
   <source>Open dashboard</source>
   <translation>Buka dasbor</translation>
  </message>
  <message>
   <source>Open file</source>
   <translation>Buka berkas</translation>
  </message>
  <message>
   <source>Open folder</source>
   <translation>Buka folder</translation>
  </message>
  <message>
   <source>Open settings</source>
   <translation>Buka setelan</translation>
  </message>
  <message>
   <source>Open the row, choose the card</source>
   <translation>Buka baris, pilih kartu</translation>
  </message>
  <message>
   <source>OpenAI costs</source>
   <translation>Biaya OpenAI</translation>
  </message>
  <message>
   <source>OpenAI usage</source>
   <translation>Penggunaan OpenAI</translation>
  </message>
  <message>
   <source>OpenRouter activity</source>
   <translation>Aktivitas OpenRouter</translation>
  </message>
  <message>
   <source>Opening the ledger…</source>
   <translation>Membuka buku besar…</translation>
  </message>
  <message>
   <source>Optional. It stands in the report as your own words.</source>
   <translation>Opsional. Tercantum di laporan sebagai kata-kata Anda sendiri.</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Urutan</translation>
  </message>
  <message>
   <source>Other accounts of the same use</source>
   <translation>Catatan lain atas penggunaan yang sama</translation>
  </message>
  <message>
   <source>Output</source>
   <translation>Output</translation>
  </message>
  <message>
   <source>Output of tools</source>
   <translation>Output alat</translation>
  </message>
  <message>
   <source>Output understated by the log</source>
   <translation>Keluaran yang tercatat terlalu kecil</translation>
  </message>
  <message>
   <source>Output {n}</source>
   <translation>Output {n}</translation>
  </message>
  <message>
   <source>Over {forecasts} of {windows}.</source>
   <translation>Dari {forecasts} pada {windows}.</translation>
  </message>
  <message>
   <source>Page Activity: Export</source>
   <translation>Halaman Activity: Export</translation>
  </message>
  <message>
   <source>Page by its place in the rail</source>
   <translation>Halaman menurut urutan</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Halaman</translation>
  </message>
  <message>
   <source>Pages</source>
   <comment>heading of keys</comment>
   <translation>Halaman</translation>
  </message>
  <message>
   <source>Panel</source>
   <translation>Panel</translation>
  </message>
  <message>
   <source>Part</source>
   <translation>Bagian</translation>
  </message>
  <message>
   <source>Part moved</source>
   <translation>Bagian yang dipindahkan</translation>
  </message>
  <message>
   <source>Part of the price</source>
   <translation>Bagian dari harga</translation>
  </message>
  <message>
   <source>Past forecasts</source>
   <translation>Prakiraan lampau</translation>
  </message>
  <message>
   <source>Past windows</source>
   <translation>Jendela lampau</translation>
  </message>
  <message>
   <source>Past windows, newest first</source>
   <translation>Jendela lampau, terbaru dulu</translation>
  </message>
  <message>
   <source>Paste the text of /usage, or say what the dashboard shows. It counts as a reading of now.</source>
   <translation>Tempel teks dari /usage, atau tulis yang ditampilkan dasbor. Ini dihitung sebagai bacaan saat ini.</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Jeda</translation>
  </message>
  <message>
   <source>Pause notifications</source>
   <translation>Jeda notifikasi</translation>
  </message>
  <message>
   <source>Pause reading logs</source>
   <translation>Jeda pembacaan log</translation>
  </message>
  <message>
   <source>Paused at {where}</source>
   <translation>Dijeda pada {where}</translation>
  </message>
  <message>
   <source>Pauses just over the cache's lifetime in {where}</source>
   <translation>Jeda sedikit melewati umur cache di {where}</translation>
  </message>
  <message>
   <source>Peak hours</source>
   <translation>Jam sibuk</translation>
  </message>
  <message>
   <source>Percent used</source>
   <translation>Persen terpakai</translation>
  </message>
  <message>
   <source>Percent used at which a window is worth watching, warns, is critical.</source>
   <translation>Persen terpakai saat jendela perlu dicermati, diperingatkan, kritis.</translation>
  </message>
  <message>
   <source>Percentage in the ring</source>
   <translation>Persentase di cincin</translation>
  </message>
  <message>
   <source>Pinned</source>
   <translation>Disematkan</translation>
  </message>
  <message>
   <source>Pinned window</source>
   <translation>Jendela disematkan</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Letak</translation>
  </message>
  <message>
   <source>Plan</source>
   <translation>Paket</translation>
  </message>
  <message>
   <source>Plan a block</source>
   <translation>Rencanakan blok</translation>
  </message>
  <message>
   <source>Plan changed</source>
   <translation>Paket berubah</translation>
  </message>
  <message>
   <source>Plans</source>
   <translation>Paket</translation>
  </message>
  <message>
   <source>Platform, page Usage: Export</source>
   <translation>Platform, halaman Usage: Export</translation>
  </message>
  <message>
   <source>Plug-ins</source>
   <translation>Plug-in</translation>
  </message>
  <message>
   <source>Port</source>
   <translation>Port</translation>
  </message>
  <message>
   <source>Preview</source>
   <translation>Pratinjau</translation>
  </message>
  <message>
   <source>Previous or next row</source>
   <translation>Baris sebelumnya atau berikutnya</translation>
  </message>
  <message>
   <source>Previous page</source>
   <translation>Halaman sebelumnya</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>Harga</translation>
  </message>
  <message>
   <source>Price from</source>
   <translation>Sumber harga</translation>
  </message>
  <message>
   <source>Price list</source>
   <translation>Daftar harga</translation>
  </message>
  <message>
   <source>Price of the plan by project</source>
   <translation>Harga paket per proyek</translation>
  </message>
  <message>
   <source>Prices</source>
   <translation>Harga</translation>
  </message>
  <message>
   <source>Prices are in dollars. Another currency is shown at the rate that you write; exports stay exact.</source>
   <translation>Harga dalam dolar. Mata uang lain ditampilkan dengan kurs yang ditulis; ekspor tetap persis.</translation>
  </message>
  <message>
   <source>Project</source>
   <translation>Proyek</translation>
  </message>
  <message>
   <source>Project, model or session id</source>
   <translation>Proyek, model, atau id sesi</translation>
  </message>
  <message>
   <source>Projects that go on</source>
   <translation>Proyek yang berlanjut</translation>
  </message>
  <message>
   <source>Prompt</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <source>Prompt {n}</source>
   <translation>Prompt {n}</translation>
  </message>
  <message>
   <source>Prompts and answers</source>
   <translation>Prompt dan jawaban</translation>
  </message>
  <message>
   <source>Proofs hold with each of these.</source>
   <translation>Bukti tetap berlaku dengan pilihan mana pun.</translation>
  </message>
  <message>
   <source>Provider</source>
   <translation>Penyedia</translation>
  </message>
  <message>
   <source>Provider: not known</source>
   <translation>Penyedia: tidak diketahui</translation>
  </message>
  <message>
   <source>Provider: {percent}, {reading}</source>
   <translation>Penyedia: {percent}, {reading}</translation>
  </message>
  <message>
   <source>Put all back</source>
   <translation>Kembalikan semua</translation>
  </message>
  <message>
   <source>Qt is used under the LGPL. It lies beside the program as separate libraries, which you can replace.</source>
   <translation>Qt digunakan di bawah LGPL. Qt terletak di samping program sebagai pustaka terpisah yang dapat Anda ganti.</translation>
  </message>
  <message>
   <source>Quality</source>
   <translation>Mutu</translation>
  </message>
  <message>
   <source>Quiet hours</source>
   <translation>Jam tenang</translation>
  </message>
  <message>
   <source>Quit</source>
   <comment>the program</comment>
   <translation>Keluar</translation>
  </message>
  <message>
   <source>Quit Counterfoil</source>
   <translation>Keluar dari Counterfoil</translation>
  </message>
  <message>
   <source>Quota</source>
   <translation>Kuota</translation>
  </message>
  <message>
   <source>Quota windows</source>
   <translation>Jendela kuota</translation>
  </message>
  <message>
   <source>Ran out</source>
   <translation>Habis</translation>
  </message>
  <message>
   <source>Ran out {when}, {duration} before its end.</source>
   <translation>Habis {when}, {duration} sebelum berakhir.</translation>
  </message>
  <message>
   <source>Range</source>
   <translation>Rentang</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>Dibaca</translation>
  </message>
  <message>
   <source>Read a server's metrics</source>
   <translation>Baca metrik sebuah server</translation>
  </message>
  <message>
   <source>Read another folder</source>
   <translation>Baca folder lain</translation>
  </message>
  <message>
   <source>Read from the cache</source>
   <translation>Dibaca dari cache</translation>
  </message>
  <message>
   <source>Read from the cache {n}</source>
   <translation>Dibaca dari cache {n}</translation>
  </message>
  <message>
   <source>Read so far: {n} of {total} files</source>
   <translation>Terbaca sejauh ini: {n} dari {total} berkas</translation>
  </message>
  <message>
   <source>Reader</source>
   <translation>Pembaca</translation>
  </message>
  <message>
   <source>Readers of other makers that are installed beside Counterfoil. One that is on runs as part of it, and may read what you may read.</source>
   <translation>Pembaca buatan pihak lain yang terpasang bersama Counterfoil. Yang dinyalakan berjalan sebagai bagiannya dan boleh membaca apa yang boleh Anda baca.</translation>
  </message>
  <message>
   <source>Reading costs a fraction of sending fresh: the more is read, the better.</source>
   <translation>Membaca jauh lebih murah daripada mengirim baru: makin banyak dibaca, makin baik.</translation>
  </message>
  <message>
   <source>Reading logs is paused</source>
   <translation>Pembacaan log dijeda</translation>
  </message>
  <message>
   <source>Reading logs: paused at {percent}</source>
   <translation>Membaca log: dijeda pada {percent}</translation>
  </message>
  <message>
   <source>Reading logs: {progress}</source>
   <translation>Membaca log: {progress}</translation>
  </message>
  <message>
   <source>Reading the settings …</source>
   <translation>Membaca setelan …</translation>
  </message>
  <message>
   <source>Reads per output</source>
   <translation>Bacaan per keluaran</translation>
  </message>
  <message>
   <source>Reason</source>
   <translation>Alasan</translation>
  </message>
  <message>
   <source>Reconcile</source>
   <translation>Rekonsiliasi</translation>
  </message>
  <message>
   <source>Record</source>
   <translation>Catatan</translation>
  </message>
  <message>
   <source>Record {record} was not written by Counterfoil: the chain does not hold it.</source>
   <translation>Catatan {record} tidak ditulis oleh Counterfoil: tidak ada di rantai.</translation>
  </message>
  <message>
   <source>Recorded lines of this request</source>
   <translation>Baris tercatat dari permintaan ini</translation>
  </message>
  <message>
   <source>Refund</source>
   <translation>Pengembalian dana</translation>
  </message>
  <message>
   <source>Region</source>
   <translation>Wilayah</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Hapus</translation>
  </message>
  <message>
   <source>Remove {name}</source>
   <translation>Hapus {name}</translation>
  </message>
  <message>
   <source>Request</source>
   <translation>Permintaan</translation>
  </message>
  <message>
   <source>Request id</source>
   <translation>Id permintaan</translation>
  </message>
  <message>
   <source>Request ids copied</source>
   <translation>ID permintaan disalin</translation>
  </message>
  <message>
   <source>Requests</source>
   <translation>Permintaan</translation>
  </message>
  <message>
   <source>Requests around midnight: one side dates them on the day before, the other on the day after.</source>
   <translation>Permintaan sekitar tengah malam: satu pihak menanggalinya hari sebelumnya, pihak lain hari sesudahnya.</translation>
  </message>
  <message>
   <source>Requests by day</source>
   <translation>Permintaan per hari</translation>
  </message>
  <message>
   <source>Requests by month</source>
   <translation>Permintaan per bulan</translation>
  </message>
  <message>
   <source>Requests by week</source>
   <translation>Permintaan per minggu</translation>
  </message>
  <message>
   <source>Requests of the finding</source>
   <translation>Permintaan temuan ini</translation>
  </message>
  <message>
   <source>Requests of the session</source>
   <translation>Permintaan dalam sesi</translation>
  </message>
  <message>
   <source>Requests of these days, their proofs, and a report in plain words, in one folder or .zip.</source>
   <translation>Permintaan pada hari-hari ini, buktinya, dan laporan dengan bahasa sederhana, dalam satu folder atau .zip.</translation>
  </message>
  <message>
   <source>Requests refused</source>
   <translation>Permintaan ditolak</translation>
  </message>
  <message>
   <source>Requests that no log shows in {where}</source>
   <translation>Permintaan yang tak ada di log di {where}</translation>
  </message>
  <message>
   <source>Requests without a known price: {n}. Their cost is not in the ledger's sum.</source>
   <translation>Permintaan tanpa harga yang diketahui: {n}. Biayanya tidak ada dalam jumlah buku besar.</translation>
  </message>
  <message>
   <source>Requests without a log</source>
   <translation>Permintaan tanpa log</translation>
  </message>
  <message>
   <source>Requests, newest first</source>
   <translation>Permintaan, terbaru dulu</translation>
  </message>
  <message>
   <source>Reset</source>
   <translation>Reset</translation>
  </message>
  <message>
   <source>Reset early</source>
   <translation>Reset lebih awal</translation>
  </message>
  <message>
   <source>Reset late</source>
   <translation>Reset terlambat</translation>
  </message>
  <message>
   <source>Resets {when}, in {duration}.</source>
   <translation>Reset {when}, dalam {duration}.</translation>
  </message>
  <message>
   <source>Resets, if told</source>
   <translation>Reset, jika disebut</translation>
  </message>
  <message>
   <source>Restore all defaults</source>
   <translation>Pulihkan semua bawaan</translation>
  </message>
  <message>
   <source>Restore defaults</source>
   <translation>Pulihkan bawaan</translation>
  </message>
  <message>
   <source>Result</source>
   <translation>Hasil</translation>
  </message>
  <message>
   <source>Resume</source>
   <translation>Lanjutkan</translation>
  </message>
  <message>
   <source>Resume notifications</source>
   <translation>Lanjutkan notifikasi</translation>
  </message>
  <message>
   <source>Resume reading logs</source>
   <translation>Lanjutkan pembacaan log</translation>
  </message>
  <message>
   <source>Resume while the cache still lives, or start a new session with a short summary of the old one.</source>
   <translation>Lanjutkan selagi cache masih hidup, atau mulai sesi baru dengan ringkasan singkat sesi lama.</translation>
  </message>
  <message>
   <source>Retries and loops</source>
   <translation>Percobaan ulang dan putaran</translation>
  </message>
  <message>
   <source>Rise without use here</source>
   <translation>Naik tanpa pemakaian di sini</translation>
  </message>
  <message>
   <source>Rounding, within the tolerance.</source>
   <translation>Pembulatan, dalam toleransi.</translation>
  </message>
  <message>
   <source>Row {row} lies in the future; {count} rows do.</source>
   <translation>Baris {row} berada di masa depan; ada {count} baris seperti itu.</translation>
  </message>
  <message>
   <source>Rows</source>
   <translation>Baris</translation>
  </message>
  <message>
   <source>Rows of totals were left out: {rows}.</source>
   <translation>Baris total dilewati: {rows}.</translation>
  </message>
  <message>
   <source>Run-out time, as said</source>
   <translation>Waktu habis, seperti disebut</translation>
  </message>
  <message>
   <source>Runs out about {when}{band}, {early} before its reset.</source>
   <translation>Habis sekitar {when}{band}, {early} sebelum reset.</translation>
  </message>
  <message>
   <source>Runs out before its reset: {odds}.</source>
   <translation>Habis sebelum reset: {odds}.</translation>
  </message>
  <message>
   <source>Runs out ≈ {when}</source>
   <translation>Habis ≈ {when}</translation>
  </message>
  <message>
   <source>SHA-256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <source>SHA-256 of the line</source>
   <translation>SHA-256 baris</translation>
  </message>
  <message>
   <source>SHA-256 of the record</source>
   <translation>SHA-256 catatan</translation>
  </message>
  <message>
   <source>SHA-256 of the row as JSON</source>
   <translation>SHA-256 baris dalam bentuk JSON</translation>
  </message>
  <message>
   <source>SHA-256 {digest}</source>
   <translation>SHA-256 {digest}</translation>
  </message>
  <message>
   <source>Said and came true</source>
   <translation>Disebut dan terjadi</translation>
  </message>
  <message>
   <source>Said before</source>
   <translation>Disebut sebelumnya</translation>
  </message>
  <message>
   <source>Said while the window was open, and kept</source>
   <translation>Disebut saat jendela terbuka, dan disimpan</translation>
  </message>
  <message>
   <source>Said {duration} before</source>
   <translation>Disebut {duration} sebelumnya</translation>
  </message>
  <message>
   <source>Same prompt, different bill</source>
   <translation>Prompt sama, biaya beda</translation>
  </message>
  <message>
   <source>Same prompt, far more tokens in {where}</source>
   <translation>Prompt sama, token jauh lebih banyak di {where}</translation>
  </message>
  <message>
   <source>Sample data — recorded July 2026. Your own logs appear here once an agent has written some.</source>
   <translation>Data contoh — direkam Juli 2026. Log sendiri muncul di sini setelah agen menulisnya.</translation>
  </message>
  <message>
   <source>Sat</source>
   <translation>Sab</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Simpan</translation>
  </message>
  <message>
   <source>Save as CSV…</source>
   <translation>Simpan sebagai CSV…</translation>
  </message>
  <message>
   <source>Save as PNG…</source>
   <translation>Simpan sebagai PNG…</translation>
  </message>
  <message>
   <source>Save as SVG…</source>
   <translation>Simpan sebagai SVG…</translation>
  </message>
  <message>
   <source>Save data as CSV…</source>
   <translation>Simpan data sebagai CSV…</translation>
  </message>
  <message>
   <source>Save shown rows as CSV…</source>
   <translation>Simpan baris yang tampil sebagai CSV…</translation>
  </message>
  <message>
   <source>Save the bundle</source>
   <translation>Simpan paket</translation>
  </message>
  <message>
   <source>Saved as {file}</source>
   <translation>Disimpan sebagai {file}</translation>
  </message>
  <message>
   <source>Saved. It counts with the next look at the logs.</source>
   <translation>Tersimpan. Dihitung saat log dibaca berikutnya.</translation>
  </message>
  <message>
   <source>Save…</source>
   <translation>Simpan…</translation>
  </message>
  <message>
   <source>Say above each column what it holds. The file is read anew with every change.</source>
   <translation>Tentukan isi setiap kolom di atasnya. Berkas dibaca ulang setiap ada perubahan.</translation>
  </message>
  <message>
   <source>Says when an agent deletes its logs soon, and offers to keep them longer.</source>
   <translation>Menyampaikan bila agen segera menghapus log-nya, dan menawarkan menyimpannya lebih lama.</translation>
  </message>
  <message>
   <source>Scope</source>
   <translation>Cakupan</translation>
  </message>
  <message>
   <source>Scroll the page</source>
   <translation>Gulir halaman</translation>
  </message>
  <message numerus="yes">
   <source>Searched {n} folders.</source>
   <comment>counted</comment>
   <extracomment>For one: Searched {n} folder.</extracomment>
   <translation>
    <numerusform>Telah dicari di {n} folder.</numerusform>
   </translation>
  </message>
  <message>
   <source>Searched {places}.</source>
   <translation>Telah dicari: {places}.</translation>
  </message>
  <message>
   <source>Self-hosted models</source>
   <translation>Model yang dijalankan sendiri</translation>
  </message>
  <message>
   <source>Self-hosted today: {what}</source>
   <translation>Dijalankan sendiri hari ini: {what}</translation>
  </message>
  <message>
   <source>Semicolon</source>
   <translation>Titik koma</translation>
  </message>
  <message>
   <source>Send a test</source>
   <translation>Kirim uji coba</translation>
  </message>
  <message>
   <source>Send one request</source>
   <translation>Kirim satu permintaan</translation>
  </message>
  <message>
   <source>Sending …</source>
   <translation>Mengirim …</translation>
  </message>
  <message>
   <source>Sent fresh {n}</source>
   <translation>Dikirim baru {n}</translation>
  </message>
  <message>
   <source>Sep</source>
   <translation>Sep</translation>
  </message>
  <message>
   <source>Separator</source>
   <translation>Pemisah</translation>
  </message>
  <message>
   <source>September</source>
   <translation>September</translation>
  </message>
  <message>
   <source>Service tier</source>
   <translation>Tingkat layanan</translation>
  </message>
  <message>
   <source>Session</source>
   <translation>Sesi</translation>
  </message>
  <message>
   <source>Session id</source>
   <translation>Id sesi</translation>
  </message>
  <message>
   <source>Session {id}</source>
   <translation>Sesi {id}</translation>
  </message>
  <message>
   <source>Session {id} · {project}</source>
   <translation>Sesi {id} · {project}</translation>
  </message>
  <message>
   <source>Session {session} ×</source>
   <translation>Sesi {session} ×</translation>
  </message>
  <message>
   <source>Sessions</source>
   <translation>Sesi</translation>
  </message>
  <message>
   <source>Sessions kept for days in {where}</source>
   <translation>Sesi yang dipakai berhari-hari di {where}</translation>
  </message>
  <message>
   <source>Sessions that go on</source>
   <translation>Sesi yang berlanjut</translation>
  </message>
  <message>
   <source>Set a provider's bill or usage export beside your own ledger. Each difference is named, with the requests behind it.</source>
   <translation>Sandingkan tagihan atau ekspor penggunaan penyedia dengan buku besar Anda. Setiap selisih diberi nama, beserta permintaan di baliknya.</translation>
  </message>
  <message>
   <source>Set under [warnings] in {path}, which is read when Counterfoil starts.</source>
   <translation>Diatur di bawah [warnings] dalam {path}, yang dibaca saat Counterfoil dimulai.</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Setelan</translation>
  </message>
  <message>
   <source>Settings on another machine</source>
   <translation>Setelan di mesin lain</translation>
  </message>
  <message>
   <source>Several columns are called {heading}; the first one was taken.</source>
   <translation>Beberapa kolom bernama {heading}; yang pertama dipakai.</translation>
  </message>
  <message>
   <source>Several methods together, each weighed by its record.</source>
   <translation>Beberapa metode bersama, masing-masing dibobot menurut rekamnya.</translation>
  </message>
  <message>
   <source>Several plans of this agent share its use.</source>
   <translation>Beberapa paket agen ini berbagi pemakaiannya.</translation>
  </message>
  <message>
   <source>Shapes tell the levels without hues too.</source>
   <translation>Bentuk menunjukkan tingkat tanpa warna juga.</translation>
  </message>
  <message>
   <source>Share</source>
   <translation>Porsi</translation>
  </message>
  <message>
   <source>Share of prompts read from the cache</source>
   <translation>Bagian prompt yang dibaca dari cache</translation>
  </message>
  <message>
   <source>Share read from the cache, by day</source>
   <translation>Porsi dibaca dari cache, per hari</translation>
  </message>
  <message>
   <source>Share read from the cache, by month</source>
   <translation>Porsi dibaca dari cache, per bulan</translation>
  </message>
  <message>
   <source>Share read from the cache, by week</source>
   <translation>Porsi dibaca dari cache, per minggu</translation>
  </message>
  <message>
   <source>Shipped list</source>
   <translation>Daftar bawaan</translation>
  </message>
  <message>
   <source>Short pauses</source>
   <translation>Jeda pendek</translation>
  </message>
  <message>
   <source>Shorter lifetime</source>
   <translation>Umur lebih pendek</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Lihat</translation>
  </message>
  <message numerus="yes">
   <source>Show all {n} windows</source>
   <comment>counted</comment>
   <extracomment>For one: Show all {n} windows</extracomment>
   <translation>
    <numerusform>Tampilkan semua {n} jendela</numerusform>
   </translation>
  </message>
  <message>
   <source>Show finding</source>
   <translation>Tampilkan temuan</translation>
  </message>
  <message>
   <source>Show folder</source>
   <translation>Tampilkan folder</translation>
  </message>
  <message>
   <source>Show in Ledger</source>
   <translation>Lihat di Buku besar</translation>
  </message>
  <message>
   <source>Show my use</source>
   <translation>Tampilkan pemakaian</translation>
  </message>
  <message>
   <source>Show only the requests of this session</source>
   <translation>Tampilkan hanya permintaan dari sesi ini</translation>
  </message>
  <message>
   <source>Show session</source>
   <translation>Tampilkan sesi</translation>
  </message>
  <message>
   <source>Show the tightest alone</source>
   <translation>Tampilkan yang paling ketat saja</translation>
  </message>
  <message>
   <source>Show what changed</source>
   <translation>Tampilkan yang berubah</translation>
  </message>
  <message numerus="yes">
   <source>Show {n} new requests</source>
   <comment>counted</comment>
   <extracomment>For one: Show {n} new request</extracomment>
   <translation>
    <numerusform>Tampilkan {n} permintaan baru</numerusform>
   </translation>
  </message>
  <message>
   <source>Shows</source>
   <translation>Menampilkan</translation>
  </message>
  <message>
   <source>Since when</source>
   <translation>Sejak kapan</translation>
  </message>
  <message>
   <source>Since {date}</source>
   <translation>Sejak {date}</translation>
  </message>
  <message>
   <source>Since {date} this {window} holds {size} less for the same work, {hours} UTC only.</source>
   <translation>Sejak {date}, {window} ini memuat {size} lebih sedikit untuk kerja yang sama, hanya {hours} UTC.</translation>
  </message>
  <message>
   <source>Since {date} this {window} holds {size} less for the same work.</source>
   <translation>Sejak {date}, {window} ini memuat {size} lebih sedikit untuk kerja yang sama.</translation>
  </message>
  <message>
   <source>Since {date} this {window} holds {size} more for the same work, {hours} UTC only.</source>
   <translation>Sejak {date}, {window} ini memuat {size} lebih banyak untuk kerja yang sama, hanya {hours} UTC.</translation>
  </message>
  <message>
   <source>Since {date} this {window} holds {size} more for the same work.</source>
   <translation>Sejak {date}, {window} ini memuat {size} lebih banyak untuk kerja yang sama.</translation>
  </message>
  <message>
   <source>Since {date} this {window}'s limit holds {size} less for the same work, {hours} UTC only.</source>
   <translation>Sejak {date}, batas {window} ini memuat {size} lebih sedikit untuk kerja yang sama, hanya {hours} UTC.</translation>
  </message>
  <message>
   <source>Since {date} this {window}'s limit holds {size} less for the same work.</source>
   <translation>Sejak {date}, batas {window} ini memuat {size} lebih sedikit untuk kerja yang sama.</translation>
  </message>
  <message>
   <source>Since {date} this {window}'s limit holds {size} more for the same work, {hours} UTC only.</source>
   <translation>Sejak {date}, batas {window} ini memuat {size} lebih banyak untuk kerja yang sama, hanya {hours} UTC.</translation>
  </message>
  <message>
   <source>Since {date} this {window}'s limit holds {size} more for the same work.</source>
   <translation>Sejak {date}, batas {window} ini memuat {size} lebih banyak untuk kerja yang sama.</translation>
  </message>
  <message>
   <source>Since {since} one percent of the {limit} holds another amount of work than before.</source>
   <translation>Sejak {since}, satu persen {limit} memuat jumlah kerja yang berbeda dari sebelumnya.</translation>
  </message>
  <message>
   <source>Since {since} one percent of the {limit} holds {size} less for the same work: {after} instead of {before} at API prices.</source>
   <translation>Sejak {since}, satu persen {limit} memuat {size} lebih sedikit untuk kerja yang sama: {after}, semula {before}, menurut harga API.</translation>
  </message>
  <message>
   <source>Since {since} one percent of the {limit} holds {size} more for the same work: {after} instead of {before} at API prices.</source>
   <translation>Sejak {since}, satu persen {limit} memuat {size} lebih banyak untuk kerja yang sama: {after}, semula {before}, menurut harga API.</translation>
  </message>
  <message>
   <source>Since {version}, first seen {day}, a turn takes {after}; before, it took {before} ({sessions_before} before, {sessions_after} since).</source>
   <translation>Sejak {version}, pertama terlihat {day}, satu giliran memakan {after}; sebelumnya {before} ({sessions_before} sebelum, {sessions_after} sesudah).</translation>
  </message>
  <message>
   <source>Since {version}, first seen {day}, an hour of work costs {after_picousd}; before, it cost {before_picousd} ({sessions_before} before, {sessions_after} since).</source>
   <translation>Sejak {version}, pertama terlihat {day}, satu jam kerja berbiaya {after_picousd}; sebelumnya {before_picousd} ({sessions_before} sebelum, {sessions_after} sesudah).</translation>
  </message>
  <message>
   <source>Since {version}, first seen {day}, your cache share is {after_share}; before, it was {before_share} ({sessions_before} before, {sessions_after} since).</source>
   <translation>Sejak {version}, pertama terlihat {day}, bagian cache Anda {after_share}; sebelumnya {before_share} ({sessions_before} sebelum, {sessions_after} sesudah).</translation>
  </message>
  <message>
   <source>Since, as year-month-day</source>
   <translation>Sejak, sebagai tahun-bulan-hari</translation>
  </message>
  <message>
   <source>Small calls of a helper model (titles, classifiers, searches) beside use that agrees.</source>
   <translation>Panggilan kecil model pembantu (judul, klasifikasi, pencarian) di samping pemakaian yang cocok.</translation>
  </message>
  <message>
   <source>Small prompt, many tokens in {where}</source>
   <translation>Prompt kecil, banyak token di {where}</translation>
  </message>
  <message>
   <source>Small prompts</source>
   <translation>Prompt kecil</translation>
  </message>
  <message>
   <source>Snooze until reset</source>
   <translation>Tunda hingga reset</translation>
  </message>
  <message>
   <source>Snooze warnings</source>
   <translation>Tunda peringatan</translation>
  </message>
  <message>
   <source>Snooze warnings of all windows</source>
   <translation>Tunda peringatan semua jendela</translation>
  </message>
  <message>
   <source>Snooze warnings of {window}</source>
   <translation>Tunda peringatan {window}</translation>
  </message>
  <message>
   <source>So far {cost}.</source>
   <comment>a sum beyond the usual</comment>
   <translation>Sejauh ini {cost}.</translation>
  </message>
  <message>
   <source>Something other than the plan seems to pay for some of this use. That may be as you want it.</source>
   <translation>Sebagian pemakaian ini tampaknya dibayar oleh selain paket. Mungkin memang itu yang Anda inginkan.</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Sumber</translation>
  </message>
  <message>
   <source>Span</source>
   <translation>Rentang</translation>
  </message>
  <message>
   <source>Spend logs, JSON or CSV</source>
   <translation>Log belanja, JSON atau CSV</translation>
  </message>
  <message>
   <source>Stacked by</source>
   <translation>Ditumpuk menurut</translation>
  </message>
  <message>
   <source>Start a new session each day, with a note of where you stopped.</source>
   <translation>Mulai sesi baru setiap hari, dengan catatan di mana Anda berhenti.</translation>
  </message>
  <message>
   <source>Start a new session with what matters from this one. What fills it up at once is often one large file or tool result.</source>
   <translation>Mulai sesi baru dengan yang penting dari sesi ini. Yang langsung memenuhinya sering kali satu berkas besar atau hasil alat.</translation>
  </message>
  <message>
   <source>Start a new session: what broke the cache goes with the old one. If it comes back there, try another version of the client.</source>
   <translation>Mulai sesi baru: yang merusak cache tertinggal di sesi lama. Bila muncul lagi di sana, coba versi klien lain.</translation>
  </message>
  <message>
   <source>Start at login</source>
   <translation>Mulai saat login</translation>
  </message>
  <message>
   <source>Start at login was not changed</source>
   <translation>Mulai saat login tidak diubah</translation>
  </message>
  <message>
   <source>Start of the block</source>
   <translation>Awal blok</translation>
  </message>
  <message>
   <source>Started</source>
   <translation>Mulai</translation>
  </message>
  <message>
   <source>Starts that program now and then. It goes to the network with its own login; an old version may spend a request on the question.</source>
   <translation>Menjalankan program itu sesekali. Program itu memakai jaringan dengan login-nya sendiri; versi lama mungkin memakai satu permintaan untuk itu.</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>State and readings</source>
   <comment>a folder</comment>
   <translation>Status dan bacaan</translation>
  </message>
  <message>
   <source>Stated more than once</source>
   <translation>Disebut lebih dari sekali</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Tagihan</translation>
  </message>
  <message>
   <source>Statement and ledger agree.</source>
   <translation>Tagihan dan buku besar cocok.</translation>
  </message>
  <message numerus="yes">
   <source>Statement lines {rows}</source>
   <comment>counted</comment>
   <extracomment>For one: Statement line {rows}</extracomment>
   <translation>
    <numerusform>Baris tagihan {rows}</numerusform>
   </translation>
  </message>
  <message>
   <source>Statements</source>
   <translation>Tagihan</translation>
  </message>
  <message>
   <source>Statements in it</source>
   <translation>Tagihan di dalamnya</translation>
  </message>
  <message>
   <source>Status line: connected. Claude Code hands over its counter with each answer.</source>
   <translation>Baris status: terhubung. Claude Code meneruskan penghitungnya pada tiap jawaban.</translation>
  </message>
  <message>
   <source>Status line: not connected. Claude Code can hand over its counter with each answer.</source>
   <translation>Baris status: tidak terhubung. Claude Code dapat meneruskan penghitungnya pada tiap jawaban.</translation>
  </message>
  <message>
   <source>Stays as it is here, for it runs programs or sends things: {names}.</source>
   <translation>Tetap seperti di sini, karena menjalankan program atau mengirim sesuatu: {names}.</translation>
  </message>
  <message>
   <source>Stop it and run the tool once yourself: what it says is what the agent does not get past.</source>
   <translation>Hentikan dan jalankan alat itu sekali sendiri: yang dikatakannya adalah hal yang tak terlewati oleh agen.</translation>
  </message>
  <message>
   <source>Stop those that are not needed, and say in the prompt how many may run at once.</source>
   <translation>Hentikan yang tidak diperlukan, dan sebutkan di prompt berapa yang boleh berjalan sekaligus.</translation>
  </message>
  <message numerus="yes">
   <source>Stopped after {n} records; nothing is known of the rest</source>
   <comment>counted</comment>
   <extracomment>For one: Stopped after {n} record; nothing is known of the rest</extracomment>
   <translation>
    <numerusform>Berhenti setelah {n} catatan; sisanya tidak diketahui</numerusform>
   </translation>
  </message>
  <message>
   <source>Sub-agents on a dearer model in {where}</source>
   <translation>Sub-agen pada model lebih mahal di {where}</translation>
  </message>
  <message>
   <source>Sun</source>
   <translation>Min</translation>
  </message>
  <message>
   <source>Sure</source>
   <translation>Keyakinan</translation>
  </message>
  <message>
   <source>System</source>
   <translation>Sistem</translation>
  </message>
  <message>
   <source>System's language</source>
   <translation>Bahasa sistem</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>Take over what runs programs or sends things</source>
   <translation>Ambil juga yang menjalankan program atau mengirim sesuatu</translation>
  </message>
  <message>
   <source>Taken from a file or from an address, checked before it is used. Nothing is fetched unless you ask for it.</source>
   <translation>Diambil dari berkas atau alamat dan diperiksa sebelum dipakai. Tidak ada yang diambil kecuali Anda memintanya.</translation>
  </message>
  <message>
   <source>Takes back the row before: a newer reader finds no request in that line.</source>
   <translation>Membatalkan baris sebelumnya: pembaca yang lebih baru tidak menemukan permintaan di baris itu.</translation>
  </message>
  <message>
   <source>Takes back {record}: {reader} finds no request in that line.</source>
   <translation>Membatalkan {record}: {reader} tidak menemukan permintaan di baris itu.</translation>
  </message>
  <message>
   <source>Test of warnings</source>
   <translation>Uji peringatan</translation>
  </message>
  <message>
   <source>Text of /usage, or a sentence such as: dashboard says 37 %</source>
   <translation>Teks dari /usage, atau kalimat seperti: dashboard says 37 %</translation>
  </message>
  <message>
   <source>That address is read already.</source>
   <translation>Alamat itu sudah dibaca.</translation>
  </message>
  <message>
   <source>The address is no longer read.</source>
   <translation>Alamat tidak lagi dibaca.</translation>
  </message>
  <message>
   <source>The agent logs credits alone: prices and tokens of these requests are not known.</source>
   <translation>Agen hanya mencatat kredit: harga dan token permintaan ini tidak diketahui.</translation>
  </message>
  <message>
   <source>The agent logs credits alone: the tokens are not known</source>
   <translation>Agen hanya mencatat kredit: tokennya tidak diketahui</translation>
  </message>
  <message>
   <source>The band held the run-out time {n} of {times}; meant are 8 of 10.</source>
   <translation>Rentang memuat waktu habis {n} dari {times}; sasarannya 8 dari 10.</translation>
  </message>
  <message>
   <source>The calendar’s days are cut in UTC; days that you type are those of your own zone.</source>
   <translation>Hari di kalender dibagi menurut UTC; tanggal yang diketik menurut zona waktu setempat.</translation>
  </message>
  <message>
   <source>The chain's proofs also need {records} beside these.</source>
   <translation>Bukti rantai juga memerlukan {records} selain ini.</translation>
  </message>
  <message>
   <source>The charges are {ratio} times the price list's, each alike.</source>
   <translation>Semua tagihan sama-sama {ratio} kali daftar harga.</translation>
  </message>
  <message>
   <source>The check could not be finished</source>
   <translation>Pemeriksaan tidak dapat diselesaikan</translation>
  </message>
  <message>
   <source>The checkpoint is of another ledger, {other}; this one is {own}.</source>
   <translation>Titik periksa milik buku besar lain, {other}; yang ini {own}.</translation>
  </message>
  <message>
   <source>The client itself names the cause: {cause}.</source>
   <translation>Klien sendiri menyebut penyebabnya: {cause}.</translation>
  </message>
  <message>
   <source>The client's own sum</source>
   <translation>Jumlah klien sendiri</translation>
  </message>
  <message>
   <source>The client's own sums of sessions, in all {n}, come to {told}; the ledger has {ours} for the same ones.</source>
   <translation>Jumlah sesi menurut klien sendiri, seluruhnya {n}, adalah {told}; buku besar mencatat {ours} untuk sesi yang sama.</translation>
  </message>
  <message>
   <source>The counts agree, the money does not.</source>
   <translation>Hitungan cocok, uangnya tidak.</translation>
  </message>
  <message>
   <source>The counts agree; the money is {ratio} times the price list's.</source>
   <translation>Hitungan cocok; uangnya {ratio} kali daftar harga.</translation>
  </message>
  <message>
   <source>The counts agree; the price list has no price for this model.</source>
   <translation>Hitungan cocok; daftar harga tidak memuat harga model ini.</translation>
  </message>
  <message>
   <source>The counts agree; {what}.</source>
   <translation>Hitungan cocok; {what}.</translation>
  </message>
  <message>
   <source>The current session’s pace, then the usual hours of the day and the week.</source>
   <translation>Laju sesi saat ini, lalu jam-jam biasa dalam hari dan minggu.</translation>
  </message>
  <message>
   <source>The defaults hold here again.</source>
   <translation>Nilai bawaan berlaku lagi di sini.</translation>
  </message>
  <message>
   <source>The error of what was shown is {size} above that of the straight line, which is more than chance.</source>
   <translation>Galat yang ditampilkan {size} di atas garis lurus, lebih dari kebetulan.</translation>
  </message>
  <message>
   <source>The error of what was shown is {size} above that of the straight line, which may be chance.</source>
   <translation>Galat yang ditampilkan {size} di atas garis lurus, mungkin kebetulan.</translation>
  </message>
  <message>
   <source>The error of what was shown is {size} below that of the straight line, which is more than chance.</source>
   <translation>Galat yang ditampilkan {size} di bawah garis lurus, lebih dari kebetulan.</translation>
  </message>
  <message>
   <source>The error of what was shown is {size} below that of the straight line, which may be chance.</source>
   <translation>Galat yang ditampilkan {size} di bawah garis lurus, mungkin kebetulan.</translation>
  </message>
  <message>
   <source>The file as it is now will be kept at</source>
   <translation>Berkas saat ini akan disimpan di</translation>
  </message>
  <message>
   <source>The file as it was is kept at</source>
   <translation>Berkas semula disimpan di</translation>
  </message>
  <message>
   <source>The file does not tell cached input apart; its input includes it.</source>
   <translation>Berkas tidak memisahkan masukan dari cache; masukannya mencakup cache.</translation>
  </message>
  <message>
   <source>The file does not tell its time zone; UTC was taken.</source>
   <translation>Berkas tidak menyebut zona waktunya; UTC dipakai.</translation>
  </message>
  <message>
   <source>The file is not UTF-8; it was read as Windows-1252.</source>
   <translation>Berkas bukan UTF-8; dibaca sebagai Windows-1252.</translation>
  </message>
  <message>
   <source>The file is not there yet and would be made.</source>
   <translation>Berkas belum ada dan akan dibuat.</translation>
  </message>
  <message>
   <source>The files as they are now are kept beside the new ones.</source>
   <translation>Berkas yang sekarang disimpan di sebelah yang baru.</translation>
  </message>
  <message>
   <source>The findings cannot be shown now.</source>
   <translation>Temuan tidak dapat ditampilkan sekarang.</translation>
  </message>
  <message>
   <source>The first rows of {file}</source>
   <translation>Baris pertama {file}</translation>
  </message>
  <message>
   <source>The first {n} records are not those that the checkpoint covers.</source>
   <translation>{n} catatan pertama bukan yang dicakup titik periksa.</translation>
  </message>
  <message>
   <source>The folder is no longer read.</source>
   <translation>Folder tidak lagi dibaca.</translation>
  </message>
  <message>
   <source>The ground that the icon stands on.</source>
   <translation>Latar tempat ikon berada.</translation>
  </message>
  <message>
   <source>The key {key} fits nothing of the ledger; without it the other figures agree.</source>
   <translation>Kunci {key} tidak cocok dengan apa pun di buku besar; tanpanya angka lain cocok.</translation>
  </message>
  <message>
   <source>The last one was seen at {percent}.</source>
   <translation>Yang terakhir terlihat pada {percent}.</translation>
  </message>
  <message>
   <source>The last {n} of the {all} records that the checkpoint covers are missing.</source>
   <translation>{n} catatan terakhir dari {all} catatan yang dicakup titik periksa tidak ada.</translation>
  </message>
  <message>
   <source>The ledger has nothing of it, and nothing tells why.</source>
   <translation>Buku besar tidak memuatnya, dan tidak ada yang menjelaskan sebabnya.</translation>
  </message>
  <message>
   <source>The ledger has nothing of this day and nobody looked on: logs may have been deleted or be elsewhere.</source>
   <translation>Buku besar tidak memuat apa pun dari hari ini dan tidak ada yang mengamati: log mungkin terhapus atau ada di tempat lain.</translation>
  </message>
  <message>
   <source>The ledger is being made.</source>
   <translation>Buku besar sedang dibuat.</translation>
  </message>
  <message>
   <source>The ledger is not as it was written (block {block}). {what}</source>
   <translation>Buku besar tidak seperti saat ditulis (blok {block}). {what}</translation>
  </message>
  <message>
   <source>The ledger is not as it was written. {what}</source>
   <translation>Buku besar tidak seperti saat ditulis. {what}</translation>
  </message>
  <message>
   <source>The ledger keeps its records whatever happens to the logs. Longer kept logs can be read again, and shown beside the record.</source>
   <translation>Buku besar menyimpan catatannya apa pun yang terjadi pada log. Log yang disimpan lebih lama dapat dibaca lagi dan ditampilkan di samping catatan.</translation>
  </message>
  <message>
   <source>The ledger was kept all day and has no use of this model: another device, key or program was used.</source>
   <translation>Buku besar dijalankan sepanjang hari dan tidak memuat pemakaian model ini: perangkat, kunci, atau program lain yang dipakai.</translation>
  </message>
  <message>
   <source>The ledger was kept all day and has no use on it: another device, key or program was used.</source>
   <translation>Buku besar dijalankan sepanjang hari dan tidak memuat pemakaian: perangkat, kunci, atau program lain yang dipakai.</translation>
  </message>
  <message>
   <source>The log says that credits are available.</source>
   <translation>Log menyebutkan bahwa kredit tersedia.</translation>
  </message>
  <message>
   <source>The longest took {time}.</source>
   <translation>Yang terlama {time}.</translation>
  </message>
  <message>
   <source>The name of the project's folder</source>
   <translation>Nama folder proyek</translation>
  </message>
  <message>
   <source>The pace of the last hour goes on. It says yes or no.</source>
   <translation>Laju satu jam terakhir berlanjut. Menjawab ya atau tidak.</translation>
  </message>
  <message>
   <source>The pace since the window’s start goes on. It says yes or no.</source>
   <translation>Laju sejak awal jendela berlanjut. Menjawab ya atau tidak.</translation>
  </message>
  <message>
   <source>The period runs until {date}.</source>
   <translation>Periode berjalan hingga {date}.</translation>
  </message>
  <message>
   <source>The plan costs {price} a month.</source>
   <translation>Biaya paket {price} per bulan.</translation>
  </message>
  <message>
   <source>The plan that {name} reports changed from {before} to {after} ({when}).</source>
   <translation>Paket yang dilaporkan {name} berubah dari {before} ke {after} ({when}).</translation>
  </message>
  <message>
   <source>The plan was removed.</source>
   <translation>Paket telah dihapus.</translation>
  </message>
  <message>
   <source>The price changed within it; each counts for its days.</source>
   <translation>Harganya berubah di dalamnya; masing-masing dihitung menurut harinya.</translation>
  </message>
  <message>
   <source>The price changed…</source>
   <translation>Harganya berubah…</translation>
  </message>
  <message>
   <source>The program looked on for {percent} % of the time that the statement is about.</source>
   <translation>Program mengamati selama {percent} % dari waktu yang dicakup tagihan.</translation>
  </message>
  <message>
   <source>The proof holds neighbouring records in full, whatever is redacted: session ids, account ids as logged, and the clients' own figures leave with it.</source>
   <translation>Bukti memuat catatan di sekitarnya secara utuh, apa pun yang disamarkan: ID sesi, ID akun seperti tercatat, dan angka klien sendiri ikut keluar.</translation>
  </message>
  <message>
   <source>The provider has more pages than this file holds; export the rest as well.</source>
   <translation>Penyedia memiliki lebih banyak halaman daripada isi berkas ini; ekspor juga sisanya.</translation>
  </message>
  <message>
   <source>The provider's counter</source>
   <translation>Penghitung penyedia</translation>
  </message>
  <message>
   <source>The provider's counter and ours agree within what is known.</source>
   <translation>Penghitung penyedia dan catatan sendiri cocok sejauh yang diketahui.</translation>
  </message>
  <message>
   <source>The provider's counter is full; our own use is {points} beyond that.</source>
   <translation>Penghitung penyedia penuh; pemakaian sendiri {points} di atasnya.</translation>
  </message>
  <message>
   <source>The provider's counter is {points} above ours; this may be {why}.</source>
   <translation>Penghitung penyedia {points} di atas catatan sendiri; mungkin karena {why}.</translation>
  </message>
  <message>
   <source>The provider's counter is {points} above ours; what explains it is not known.</source>
   <translation>Penghitung penyedia {points} di atas catatan sendiri; sebabnya tidak diketahui.</translation>
  </message>
  <message>
   <source>The provider's counter is {points} below ours; this may be {why}.</source>
   <translation>Penghitung penyedia {points} di bawah catatan sendiri; mungkin karena {why}.</translation>
  </message>
  <message>
   <source>The provider's counter is {points} below ours; what explains it is not known.</source>
   <translation>Penghitung penyedia {points} di bawah catatan sendiri; sebabnya tidak diketahui.</translation>
  </message>
  <message>
   <source>The provider's counter “{limit}” was seen at {percent} % of a window of {hours} h; the ledger has {ours} in it.</source>
   <translation>Penghitung “{limit}” milik penyedia terlihat pada {percent} % dari jendela {hours} jam; buku besar mencatat {ours} di dalamnya.</translation>
  </message>
  <message>
   <source>The provider's note</source>
   <translation>Catatan penyedia</translation>
  </message>
  <message>
   <source>The provider's own percentages, where a log has them</source>
   <translation>Persentase dari penyedia, bila ada di log</translation>
  </message>
  <message>
   <source>The records hold, but SQLite's own check finds damage beside them: {what}.</source>
   <translation>Catatan utuh, tetapi pemeriksaan SQLite sendiri menemukan kerusakan di sampingnya: {what}.</translation>
  </message>
  <message>
   <source>The records hold, but {n} of the totals made ahead differ from them.</source>
   <translation>Catatan utuh, tetapi {n} jumlah yang disiapkan berbeda darinya.</translation>
  </message>
  <message>
   <source>The records hold; `counterfoil restore` shows how the totals are made anew.</source>
   <translation>Catatan utuh; `counterfoil restore` menunjukkan cara menyusun ulang jumlahnya.</translation>
  </message>
  <message>
   <source>The request goes to {host}.</source>
   <translation>Permintaan dikirim ke {host}.</translation>
  </message>
  <message>
   <source>The reset was left aside: it goes with a single window.</source>
   <translation>Waktu reset diabaikan: hanya berlaku untuk satu jendela.</translation>
  </message>
  <message>
   <source>The same name is the same hash, within this bundle only.</source>
   <translation>Nama yang sama memiliki hash yang sama, hanya dalam paket ini.</translation>
  </message>
  <message>
   <source>The same request over and over in {where}</source>
   <translation>Permintaan yang sama berulang kali di {where}</translation>
  </message>
  <message>
   <source>The same share as in {earlier}</source>
   <translation>Porsi sama dengan {earlier}</translation>
  </message>
  <message>
   <source>The sample is shown; choose your own logs first.</source>
   <translation>Data contoh sedang ditampilkan; pilih log sendiri terlebih dahulu.</translation>
  </message>
  <message>
   <source>The session above in the list (Alt+Up)</source>
   <translation>Sesi di atasnya dalam daftar (Alt+Up)</translation>
  </message>
  <message>
   <source>The session after</source>
   <translation>Sesi sesudahnya</translation>
  </message>
  <message>
   <source>The session before, in its details</source>
   <translation>Sesi sebelumnya, dalam rincian</translation>
  </message>
  <message>
   <source>The session below in the list (Alt+Down)</source>
   <translation>Sesi di bawahnya dalam daftar (Alt+Down)</translation>
  </message>
  <message>
   <source>The sessions cannot be shown now.</source>
   <translation>Sesi tidak dapat ditampilkan sekarang.</translation>
  </message>
  <message>
   <source>The settings and your prices were exported.</source>
   <translation>Setelan dan harga Anda telah diekspor.</translation>
  </message>
  <message>
   <source>The settings cannot be read yet; try again in a moment.</source>
   <translation>Setelan belum dapat dibaca; coba lagi sebentar lagi.</translation>
  </message>
  <message>
   <source>The settings file has a mistake in line {line}, column {column}: {what}.</source>
   <translation>Berkas setelan memuat kesalahan di baris {line}, kolom {column}: {what}.</translation>
  </message>
  <message>
   <source>The settings file has a mistake in line {line}: {what}.</source>
   <translation>Berkas setelan memuat kesalahan di baris {line}: {what}.</translation>
  </message>
  <message>
   <source>The settings file has a mistake: {what}.</source>
   <translation>Berkas setelan memuat kesalahan: {what}.</translation>
  </message>
  <message>
   <source>The settings file may only be read, so nothing here can be changed.</source>
   <translation>Berkas setelan hanya dapat dibaca, jadi tidak ada yang dapat diubah di sini.</translation>
  </message>
  <message>
   <source>The settings from before hold until it is mended; nothing here can be changed, and the file is left as it is.</source>
   <translation>Setelan sebelumnya tetap berlaku hingga berkas diperbaiki; tidak ada yang dapat diubah di sini, dan berkas dibiarkan apa adanya.</translation>
  </message>
  <message>
   <source>The settings were exported.</source>
   <translation>Setelan telah diekspor.</translation>
  </message>
  <message>
   <source>The settings were imported. The old ones are kept beside them.</source>
   <translation>Setelan telah diimpor. Setelan lama disimpan di sebelahnya.</translation>
  </message>
  <message>
   <source>The settings {path} were not changed: {why}.</source>
   <translation>Setelan {path} tidak diubah: {why}.</translation>
  </message>
  <message>
   <source>The shipped list is in use again.</source>
   <translation>Daftar bawaan dipakai lagi.</translation>
  </message>
  <message>
   <source>The state folder cannot be written to, so nothing is asked.</source>
   <translation>Folder keadaan tidak dapat ditulisi, jadi tidak ada yang ditanyakan.</translation>
  </message>
  <message>
   <source>The statement has nothing of it, and nothing tells why.</source>
   <translation>Tagihan tidak memuatnya, dan tidak ada yang menjelaskan sebabnya.</translation>
  </message>
  <message>
   <source>The statement has the same request id before.</source>
   <translation>Tagihan sudah memuat ID permintaan yang sama sebelumnya.</translation>
  </message>
  <message>
   <source>The statement names the account {account}. Use of other accounts is not on it.</source>
   <translation>Tagihan menyebut akun {account}. Penggunaan akun lain tidak ada di dalamnya.</translation>
  </message>
  <message>
   <source>The statement says {provider}, the ledger {ledger}: a difference of {difference}.</source>
   <translation>Tagihan menyebut {provider}, buku besar {ledger}: selisih {difference}.</translation>
  </message>
  <message>
   <source>The statement tells no money in dollars; counts are compared.</source>
   <translation>Tagihan tidak menyebut uang dalam dolar; yang dibandingkan hitungan.</translation>
  </message>
  <message>
   <source>The statement's days fit those of {zone}: requests on the day before or after: {n}, net {amount}.</source>
   <translation>Hari pada tagihan cocok dengan {zone}: permintaan pada hari sebelum atau sesudahnya: {n}, bersih {amount}.</translation>
  </message>
  <message>
   <source>The statement's days fit those of {zone}: requests on the day before or after: {n}.</source>
   <translation>Hari pada tagihan cocok dengan {zone}: permintaan pada hari sebelum atau sesudahnya: {n}.</translation>
  </message>
  <message>
   <source>The status line goes back to what it was. What is recorded stays.</source>
   <translation>Baris status kembali seperti semula. Yang tercatat tetap ada.</translation>
  </message>
  <message>
   <source>The system's</source>
   <translation>Sesuai sistem</translation>
  </message>
  <message>
   <source>The terms of everything that comes with Counterfoil, in the words of those who wrote it.</source>
   <translation>Ketentuan semua yang disertakan dengan Counterfoil, dalam kata-kata penulisnya.</translation>
  </message>
  <message>
   <source>The very same line stands in the statement more than once; repeats: {n}.</source>
   <translation>Baris yang persis sama muncul lebih dari sekali di tagihan; ulangan: {n}.</translation>
  </message>
  <message>
   <source>The whole window again, up to now</source>
   <translation>Seluruh jendela lagi, hingga kini</translation>
  </message>
  <message>
   <source>The window so far: provider’s readings as dots, own use as a line.</source>
   <translation>Jendela sejauh ini: bacaan penyedia sebagai titik, pemakaian sendiri sebagai garis.</translation>
  </message>
  <message>
   <source>The window that ends first, one of your choice, or the two tightest inside each other.</source>
   <translation>Jendela yang berakhir lebih dulu, satu pilihan, atau dua yang paling ketat, satu di dalam yang lain.</translation>
  </message>
  <message>
   <source>The window was left aside: the text names its windows itself.</source>
   <translation>Jendela diabaikan: teks menyebut jendelanya sendiri.</translation>
  </message>
  <message>
   <source>The {limit} began anew {when}, {ahead}.</source>
   <translation>{limit} dimulai lagi {when}, {ahead}.</translation>
  </message>
  <message>
   <source>The {limit} began anew {when}, {ahead}; last seen at {last}.</source>
   <translation>{limit} dimulai lagi {when}, {ahead}; terakhir terlihat pada {last}.</translation>
  </message>
  <message>
   <source>The {limit} counted on after its announced reset {due}, until {until}</source>
   <translation>{limit} terus menghitung setelah reset yang diumumkan, {due}, hingga {until}</translation>
  </message>
  <message>
   <source>The {limit} counted on after its announced reset, until {until}</source>
   <translation>{limit} terus menghitung setelah reset yang diumumkan, hingga {until}</translation>
  </message>
  <message>
   <source>The {limit} is no longer reported since {since}, while others are</source>
   <translation>{limit} tidak lagi dilaporkan sejak {since}, sedangkan yang lain masih</translation>
  </message>
  <message>
   <source>The {limit} is reported since {since}, first at {first}.</source>
   <translation>{limit} dilaporkan sejak {since}, pertama pada {first}.</translation>
  </message>
  <message>
   <source>The {limit} is reported since {since}.</source>
   <translation>{limit} dilaporkan sejak {since}.</translation>
  </message>
  <message>
   <source>The {limit} reset {when}, as announced.</source>
   <translation>{limit} direset {when}, sesuai pengumuman.</translation>
  </message>
  <message>
   <source>The {limit} reset {when}, as announced; last seen at {last}.</source>
   <translation>{limit} direset {when}, sesuai pengumuman; terakhir terlihat pada {last}.</translation>
  </message>
  <message>
   <source>The {limit} rose by {n} points ({when}) while no request was recorded here.</source>
   <translation>{limit} naik {n} poin ({when}) sementara tidak ada permintaan yang tercatat di sini.</translation>
  </message>
  <message>
   <source>The {limit} rose by {n} points ({when}) with {requests} recorded here meanwhile, too few for it.</source>
   <translation>{limit} naik {n} poin ({when}) sementara {requests} tercatat di sini, terlalu sedikit untuk itu.</translation>
  </message>
  <message>
   <source>The {limit} stood at 100 % and work went on ({when}): {use}.</source>
   <translation>{limit} berada di 100% dan kerja berlanjut ({when}): {use}.</translation>
  </message>
  <message>
   <source>The {limit} went from {before} to {after} ({when}).</source>
   <translation>{limit} berubah dari {before} ke {after} ({when}).</translation>
  </message>
  <message>
   <source>The {limit} went from {before} to {after} ({when}); the announced reset {reset} stayed.</source>
   <translation>{limit} berubah dari {before} ke {after} ({when}); reset yang diumumkan, {reset}, tetap.</translation>
  </message>
  <message>
   <source>The {window} ends it first: runs out ≈ {when}.</source>
   <translation>Jendela {window} lebih dulu: habis ≈ {when}.</translation>
  </message>
  <message>
   <source>The {window} is used up until {when}.</source>
   <translation>Jendela {window} sudah habis hingga {when}.</translation>
  </message>
  <message>
   <source>The {window} window of this text has reset since, so it was left out.</source>
   <translation>Jendela {window} dalam teks ini sudah direset, jadi dilewatkan.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>There is a price from that day on already.</source>
   <translation>Sudah ada harga mulai hari itu.</translation>
  </message>
  <message>
   <source>There is no folder {path}.</source>
   <translation>Tidak ada folder {path}.</translation>
  </message>
  <message>
   <source>There is no ledger yet. A file can be compared once there are requests in it.</source>
   <translation>Belum ada buku besar. Berkas dapat dibandingkan setelah ada permintaan di dalamnya.</translation>
  </message>
  <message>
   <source>There is no ledger yet. It begins with the first request that an agent logs.</source>
   <translation>Belum ada buku besar. Buku besar dimulai dengan permintaan pertama yang dicatat agen di log.</translation>
  </message>
  <message>
   <source>There is no newer version.</source>
   <translation>Tidak ada versi baru.</translation>
  </message>
  <message>
   <source>There is no request in the ledger yet, so there is nothing to look at.</source>
   <translation>Belum ada permintaan di buku besar, jadi tidak ada yang diperiksa.</translation>
  </message>
  <message>
   <source>There is no session in the ledger yet. The first request of an agent begins one.</source>
   <translation>Belum ada sesi di buku besar. Permintaan pertama agen memulainya.</translation>
  </message>
  <message>
   <source>There is no such folder.</source>
   <translation>Tidak ada folder tersebut.</translation>
  </message>
  <message>
   <source>There was no pause of more than 5 minutes between two requests.</source>
   <translation>Tidak ada jeda lebih dari 5 menit di antara dua permintaan.</translation>
  </message>
  <message>
   <source>These keys</source>
   <translation>Daftar tombol ini</translation>
  </message>
  <message>
   <source>These requests were not found in the ledger.</source>
   <translation>Permintaan ini tidak ditemukan di buku besar.</translation>
  </message>
  <message>
   <source>This copy runs from its sources; update those.</source>
   <translation>Salinan ini berjalan dari kode sumbernya; perbarui kode itu.</translation>
  </message>
  <message>
   <source>This file could not be read as a statement.</source>
   <translation>Berkas ini tidak dapat dibaca sebagai tagihan.</translation>
  </message>
  <message>
   <source>This file is in the ledger already; it is not kept twice.</source>
   <translation>Berkas ini sudah ada di buku besar; tidak disimpan dua kali.</translation>
  </message>
  <message>
   <source>This is how a warning looks. Nothing is about to run out.</source>
   <translation>Seperti inilah tampilan peringatan. Tidak ada yang akan habis.</translation>
  </message>
  <message>
   <source>This list is of {date}, the one in use of {current}; nothing was changed.</source>
   <translation>Daftar ini bertanggal {date}, yang dipakai bertanggal {current}; tidak ada yang diubah.</translation>
  </message>
  <message>
   <source>This month</source>
   <translation>Bulan ini</translation>
  </message>
  <message>
   <source>This program's own reading of them, with its requests; not the provider's statement.</source>
   <translation>Pembacaan program ini sendiri, dengan permintaannya; bukan pernyataan penyedia.</translation>
  </message>
  <message>
   <source>This session is not in the ledger any more.</source>
   <translation>Sesi ini tidak ada lagi di buku besar.</translation>
  </message>
  <message>
   <source>This would change in</source>
   <translation>Perubahan akan dilakukan di</translation>
  </message>
  <message>
   <source>This would change:</source>
   <translation>Ini akan berubah:</translation>
  </message>
  <message>
   <source>Thu</source>
   <translation>Kam</translation>
  </message>
  <message>
   <source>Tightest</source>
   <translation>Paling ketat</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Waktu</translation>
  </message>
  <message>
   <source>Time (UTC)</source>
   <translation>Waktu (UTC)</translation>
  </message>
  <message>
   <source>Time off</source>
   <translation>Selisih waktu</translation>
  </message>
  <message>
   <source>Time zone</source>
   <translation>Zona waktu</translation>
  </message>
  <message>
   <source>Time ▾</source>
   <translation>Waktu ▾</translation>
  </message>
  <message>
   <source>Times, models and token counts of each request</source>
   <translation>Waktu, model, dan jumlah token tiap permintaan</translation>
  </message>
  <message>
   <source>To keep all of it in one folder elsewhere: quit, set COUNTERFOIL_HOME to that folder, move the files there, start again.</source>
   <translation>Untuk menyimpan semuanya dalam satu folder di tempat lain: keluar, atur COUNTERFOIL_HOME ke folder itu, pindahkan berkas ke sana, mulai lagi.</translation>
  </message>
  <message>
   <source>To, as year-month-day</source>
   <translation>Sampai, sebagai tahun-bulan-hari</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hari ini</translation>
  </message>
  <message>
   <source>Today by agent, model and project</source>
   <translation>Hari ini per agen, model, dan proyek</translation>
  </message>
  <message>
   <source>Today {cost}</source>
   <translation>Hari ini {cost}</translation>
  </message>
  <message>
   <source>Today: price not known</source>
   <translation>Hari ini: harga tidak diketahui</translation>
  </message>
  <message>
   <source>Token copied</source>
   <translation>Token disalin</translation>
  </message>
  <message>
   <source>Tokens</source>
   <translation>Token</translation>
  </message>
  <message>
   <source>Tokens a prompt</source>
   <translation>Token per prompt</translation>
  </message>
  <message>
   <source>Tokens a turn</source>
   <translation>Token per giliran</translation>
  </message>
  <message>
   <source>Tokens by day</source>
   <translation>Token per hari</translation>
  </message>
  <message>
   <source>Tokens by month</source>
   <translation>Token per bulan</translation>
  </message>
  <message>
   <source>Tokens by week</source>
   <translation>Token per minggu</translation>
  </message>
  <message>
   <source>Tokens of its requests</source>
   <translation>Token permintaannya</translation>
  </message>
  <message>
   <source>Tokens read for each token of output</source>
   <translation>Token dibaca per token keluaran</translation>
  </message>
  <message>
   <source>Tolerance a row</source>
   <translation>Toleransi per baris</translation>
  </message>
  <message>
   <source>Top models</source>
   <translation>Model teratas</translation>
  </message>
  <message>
   <source>Top projects</source>
   <translation>Proyek teratas</translation>
  </message>
  <message>
   <source>Top sessions</source>
   <translation>Sesi teratas</translation>
  </message>
  <message>
   <source>Totals lack older logs; new lines still count.</source>
   <translation>Jumlah belum memuat log lama; baris baru tetap dihitung.</translation>
  </message>
  <message>
   <source>Tray icon</source>
   <translation>Ikon baki</translation>
  </message>
  <message>
   <source>Tue</source>
   <translation>Sel</translation>
  </message>
  <message>
   <source>Two rings</source>
   <translation>Dua cincin</translation>
  </message>
  <message>
   <source>Type a reading</source>
   <translation>Ketik bacaan</translation>
  </message>
  <message>
   <source>Type a reading…</source>
   <translation>Ketik bacaan…</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Dipahami</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Urungkan</translation>
  </message>
  <message>
   <source>Undo what was just done</source>
   <translation>Urungkan yang baru dilakukan</translation>
  </message>
  <message>
   <source>Unexplained: {amount}</source>
   <translation>Tak terjelaskan: {amount}</translation>
  </message>
  <message>
   <source>Unix, milliseconds</source>
   <translation>Unix, milidetik</translation>
  </message>
  <message>
   <source>Unix, seconds</source>
   <translation>Unix, detik</translation>
  </message>
  <message>
   <source>Until its reset, {when}</source>
   <translation>Hingga reset, {when}</translation>
  </message>
  <message>
   <source>Until their resets</source>
   <translation>Hingga resetnya</translation>
  </message>
  <message>
   <source>Unusually many cache reads in {where}</source>
   <translation>Bacaan cache luar biasa banyak di {where}</translation>
  </message>
  <message>
   <source>Unusually many sub-agents in {where}</source>
   <translation>Sub-agen luar biasa banyak di {where}</translation>
  </message>
  <message>
   <source>Updates</source>
   <translation>Pembaruan</translation>
  </message>
  <message>
   <source>Usage and cost, CSV or API</source>
   <translation>Penggunaan dan biaya, CSV atau API</translation>
  </message>
  <message>
   <source>Usage and costs, JSON or CSV</source>
   <translation>Penggunaan dan biaya, JSON atau CSV</translation>
  </message>
  <message>
   <source>Usage events, CSV</source>
   <translation>Peristiwa penggunaan, CSV</translation>
  </message>
  <message>
   <source>Usage report, CSV</source>
   <translation>Laporan penggunaan, CSV</translation>
  </message>
  <message>
   <source>Use beyond the plan was charged</source>
   <translation>Penggunaan di luar paket ditagih</translation>
  </message>
  <message>
   <source>Use in {n} hours through which the ledger was kept and has none.</source>
   <translation>Pemakaian dalam {n} jam saat buku besar dijalankan dan tidak memuat apa pun.</translation>
  </message>
  <message>
   <source>Use it all the same</source>
   <translation>Tetap pakai</translation>
  </message>
  <message>
   <source>Use my logs</source>
   <translation>Gunakan log sendiri</translation>
  </message>
  <message>
   <source>Use this mapping and compare</source>
   <translation>Pakai pemetaan ini dan bandingkan</translation>
  </message>
  <message>
   <source>Used up until {when}</source>
   <translation>Sudah habis hingga {when}</translation>
  </message>
  <message>
   <source>Verdict</source>
   <translation>Penilaian</translation>
  </message>
  <message>
   <source>Verify</source>
   <translation>Verifikasi</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Versi</translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation>Versi {version}</translation>
  </message>
  <message>
   <source>Versions only, for a bug report.</source>
   <translation>Hanya versi, untuk laporan bug.</translation>
  </message>
  <message>
   <source>Wait a while before going on. If the same error comes back, look it up by its status.</source>
   <translation>Tunggu sebentar sebelum melanjutkan. Bila galat yang sama kembali, cari berdasarkan statusnya.</translation>
  </message>
  <message>
   <source>Warn</source>
   <translation>Waspada</translation>
  </message>
  <message>
   <source>Warned before {n} of {windows} that ran out, {duration} ahead (median).</source>
   <translation>Diperingatkan sebelum {n} dari {windows} yang habis, {duration} di muka (median).</translation>
  </message>
  <message>
   <source>Warned before {n} of {windows} that ran out.</source>
   <translation>Diperingatkan sebelum {n} dari {windows} yang habis.</translation>
  </message>
  <message>
   <source>Warnings</source>
   <translation>Peringatan</translation>
  </message>
  <message>
   <source>Warnings…</source>
   <translation>Peringatan…</translation>
  </message>
  <message>
   <source>Watch</source>
   <translation>Cermati</translation>
  </message>
  <message>
   <source>Watched for {part} of {whole}</source>
   <translation>Dipantau {part} dari {whole}</translation>
  </message>
  <message>
   <source>Watched throughout</source>
   <translation>Dipantau penuh</translation>
  </message>
  <message>
   <source>Web search</source>
   <translation>Pencarian web</translation>
  </message>
  <message>
   <source>Web searches</source>
   <translation>Pencarian web</translation>
  </message>
  <message>
   <source>Web searches by the side of logged use; agents do not log every search.</source>
   <translation>Pencarian web di samping pemakaian yang tercatat; agen tidak mencatat setiap pencarian.</translation>
  </message>
  <message>
   <source>Webhook</source>
   <translation>Webhook</translation>
  </message>
  <message>
   <source>Wed</source>
   <translation>Rab</translation>
  </message>
  <message>
   <source>Welcome to Counterfoil</source>
   <translation>Selamat datang di Counterfoil</translation>
  </message>
  <message>
   <source>What</source>
   <translation>Apa</translation>
  </message>
  <message>
   <source>What a percent of the window holds, of the usual</source>
   <translation>Isi satu persen jendela, dari yang biasa</translation>
  </message>
  <message>
   <source>What came</source>
   <translation>Hasil</translation>
  </message>
  <message>
   <source>What can be read, and where it is offered</source>
   <translation>Yang dapat dibaca, dan tempat mendapatkannya</translation>
  </message>
  <message>
   <source>What if… ▴</source>
   <translation>Andai… ▴</translation>
  </message>
  <message>
   <source>What if… ▾</source>
   <translation>Andai… ▾</translation>
  </message>
  <message>
   <source>What is never stored</source>
   <translation>Yang tidak pernah disimpan</translation>
  </message>
  <message>
   <source>What is read</source>
   <translation>Yang dibaca</translation>
  </message>
  <message>
   <source>What is read and kept</source>
   <translation>Yang dibaca dan disimpan</translation>
  </message>
  <message>
   <source>What is understood appears here before anything is saved.</source>
   <translation>Yang dipahami muncul di sini sebelum ada yang disimpan.</translation>
  </message>
  <message>
   <source>What is used elsewhere goes on as it does.</source>
   <translation>Pemakaian di tempat lain berlanjut seperti biasa.</translation>
  </message>
  <message>
   <source>What it is made of</source>
   <translation>Komponen</translation>
  </message>
  <message>
   <source>What it is worth is not known: no price is known of any request</source>
   <translation>Nilainya tidak diketahui: harga semua permintaan tidak diketahui</translation>
  </message>
  <message>
   <source>What one percent holds</source>
   <translation>Muatan satu persen</translation>
  </message>
  <message>
   <source>What one percent holds is not known.</source>
   <translation>Muatan satu persen tidak diketahui.</translation>
  </message>
  <message>
   <source>What one percent holds is not known: {why}.</source>
   <translation>Muatan satu persen tidak diketahui: {why}.</translation>
  </message>
  <message>
   <source>What the app showed, by whichever method was in use then.</source>
   <translation>Yang ditampilkan program, dengan metode apa pun yang dipakai saat itu.</translation>
  </message>
  <message>
   <source>What this does not show</source>
   <translation>Yang tidak ditunjukkan di sini</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Yang dapat dilakukan</translation>
  </message>
  <message>
   <source>What was found</source>
   <translation>Yang ditemukan</translation>
  </message>
  <message>
   <source>What was found in the logs</source>
   <translation>Yang ditemukan di log</translation>
  </message>
  <message>
   <source>What was seen</source>
   <translation>Yang terlihat</translation>
  </message>
  <message>
   <source>What was written before it is unchanged.</source>
   <translation>Yang ditulis sebelumnya tidak berubah.</translation>
  </message>
  <message>
   <source>What you claim, in one sentence</source>
   <translation>Klaim Anda, dalam satu kalimat</translation>
  </message>
  <message>
   <source>What you pay is set beside the cost at API prices, on the History page. It goes nowhere.</source>
   <translation>Yang dibayar dibandingkan dengan biaya menurut harga API, di halaman Riwayat. Tidak dikirim ke mana pun.</translation>
  </message>
  <message>
   <source>When the {window} window resets was not understood.</source>
   <translation>Waktu reset jendela {window} tidak dimengerti.</translation>
  </message>
  <message>
   <source>Where it is kept</source>
   <translation>Tempat penyimpanan</translation>
  </message>
  <message>
   <source>Where readings come from</source>
   <translation>Asal bacaan</translation>
  </message>
  <message>
   <source>Where the panel has room for it, from 22 pixels.</source>
   <translation>Bila panel cukup luas, mulai 22 piksel.</translation>
  </message>
  <message>
   <source>Where things lie</source>
   <translation>Letak berkas</translation>
  </message>
  <message>
   <source>Where you can choose, put long work into other hours.</source>
   <translation>Bila bisa memilih, pindahkan pekerjaan panjang ke jam lain.</translation>
  </message>
  <message>
   <source>Whether prompts were read from a cache is not in the logs of this session.</source>
   <translation>Log sesi ini tidak memuat apakah prompt dibaca dari cache.</translation>
  </message>
  <message>
   <source>Which events are told by a notification</source>
   <translation>Peristiwa yang diberitahukan lewat notifikasi</translation>
  </message>
  <message>
   <source>Whoever reads it sees how your folders are called.</source>
   <translation>Pembaca melihat nama folder Anda.</translation>
  </message>
  <message>
   <source>Why they differ</source>
   <translation>Mengapa berbeda</translation>
  </message>
  <message>
   <source>Window</source>
   <translation>Jendela</translation>
  </message>
  <message>
   <source>Window</source>
   <comment>heading of keys</comment>
   <translation>Jendela</translation>
  </message>
  <message>
   <source>Window appeared</source>
   <translation>Jendela muncul</translation>
  </message>
  <message>
   <source>Window no longer reported</source>
   <translation>Jendela tak dilaporkan lagi</translation>
  </message>
  <message>
   <source>Windows</source>
   <translation>Jendela</translation>
  </message>
  <message>
   <source>With each window counted once it is {score}.</source>
   <translation>Jika tiap jendela dihitung sekali, nilainya {score}.</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Tarik</translation>
  </message>
  <message>
   <source>Withdrawn: {name}. The ledger still holds what it was.</source>
   <translation>Ditarik: {name}. Buku besar tetap menyimpan isinya.</translation>
  </message>
  <message numerus="yes">
   <source>Without {n} pauses of more than 5 minutes between two requests.</source>
   <comment>counted</comment>
   <extracomment>For one: Without {n} pause of more than 5 minutes between two requests.</extracomment>
   <translation>
    <numerusform>Tanpa {n} jeda lebih dari 5 menit di antara dua permintaan.</numerusform>
   </translation>
  </message>
  <message>
   <source>Work like</source>
   <translation>Kerja seperti</translation>
  </message>
  <message>
   <source>Work on credits</source>
   <translation>Kerja dengan kredit</translation>
  </message>
  <message>
   <source>Work with an earlier or a newer version for a day; the figures after it tell whether it was the client.</source>
   <translation>Bekerjalah sehari dengan versi lebih lama atau lebih baru; angka sesudahnya menunjukkan apakah itu karena klien.</translation>
  </message>
  <message>
   <source>Worked out afterwards from the logs; each forecast knows only what was known at its moment</source>
   <translation>Dihitung kemudian dari log; tiap prakiraan hanya memakai yang diketahui pada saatnya</translation>
  </message>
  <message>
   <source>Worth {amount} at API prices</source>
   <translation>Senilai {amount} menurut harga API</translation>
  </message>
  <message>
   <source>Worth {amount} at API prices on a {price} plan</source>
   <translation>Senilai {amount} menurut harga API pada paket {price}</translation>
  </message>
  <message>
   <source>Worth {amount} at API prices on plans of {price}</source>
   <translation>Senilai {amount} menurut harga API pada paket seharga {price}</translation>
  </message>
  <message>
   <source>Write a day from 1 to 31.</source>
   <translation>Tulis tanggal dari 1 sampai 31.</translation>
  </message>
  <message>
   <source>Write a number above 0, such as 0.92.</source>
   <translation>Tulis angka di atas 0, seperti 0.92.</translation>
  </message>
  <message>
   <source>Write a number such as 20 or 99.50.</source>
   <translation>Tulis angka seperti 20 atau 99.50.</translation>
  </message>
  <message>
   <source>Write a port from 1 to 65535.</source>
   <translation>Tulis port dari 1 sampai 65535.</translation>
  </message>
  <message>
   <source>Write an address such as http://127.0.0.1:8000/metrics.</source>
   <translation>Tulis alamat seperti http://127.0.0.1:8000/metrics.</translation>
  </message>
  <message>
   <source>Write an address that begins with https:// and names no user.</source>
   <translation>Tulis alamat yang diawali https:// dan tidak memuat nama pengguna.</translation>
  </message>
  <message>
   <source>Write both times like 22:00; they must differ.</source>
   <translation>Tulis kedua waktu seperti 22:00; keduanya harus berbeda.</translation>
  </message>
  <message>
   <source>Write evidence</source>
   <translation>Tulis bukti</translation>
  </message>
  <message>
   <source>Write evidence without a statement…</source>
   <translation>Tulis bukti tanpa tagihan…</translation>
  </message>
  <message>
   <source>Write evidence…</source>
   <translation>Tulis bukti…</translation>
  </message>
  <message>
   <source>Write the day on which the price changed as year-month-day, such as 2026-05-01.</source>
   <translation>Tulis hari perubahan harga sebagai tahun-bulan-hari, misalnya 2026-05-01.</translation>
  </message>
  <message>
   <source>Write three letters such as EUR.</source>
   <translation>Tulis tiga huruf seperti EUR.</translation>
  </message>
  <message>
   <source>Write three rising whole numbers from 1 to 100.</source>
   <translation>Tulis tiga bilangan bulat menaik dari 1 hingga 100.</translation>
  </message>
  <message>
   <source>Write whole minutes from 5 to 1440.</source>
   <translation>Tulis menit bulat dari 5 hingga 1440.</translation>
  </message>
  <message>
   <source>Writing {file} …</source>
   <translation>Menulis {file} …</translation>
  </message>
  <message>
   <source>Written</source>
   <translation>Ditulis</translation>
  </message>
  <message>
   <source>Written to it {n}</source>
   <translation>Ditulis ke cache {n}</translation>
  </message>
  <message>
   <source>Written to the cache</source>
   <translation>Ditulis ke cache</translation>
  </message>
  <message>
   <source>You are told when a window is likely to run out. Each warning comes once.</source>
   <translation>Pemberitahuan muncul saat jendela kemungkinan habis. Tiap peringatan datang sekali.</translation>
  </message>
  <message>
   <source>Your API calls</source>
   <translation>Panggilan API Anda</translation>
  </message>
  <message>
   <source>Your data</source>
   <translation>Data sendiri</translation>
  </message>
  <message>
   <source>Your own logs are read either way.</source>
   <translation>Log sendiri tetap dibaca.</translation>
  </message>
  <message>
   <source>Your own prices</source>
   <translation>Harga Anda sendiri</translation>
  </message>
  <message>
   <source>Your own proxy: /spend/logs</source>
   <translation>Proksi Anda sendiri: /spend/logs</translation>
  </message>
  <message>
   <source>Your own record of what AI coding agents use, kept beside the provider's counter.</source>
   <translation>Catatan sendiri tentang pemakaian agen AI pemrograman, di samping penghitung penyedia.</translation>
  </message>
  <message>
   <source>Zoom in</source>
   <translation>Perbesar</translation>
  </message>
  <message>
   <source>Zoom in or out</source>
   <translation>Perbesar atau perkecil</translation>
  </message>
  <message>
   <source>Zoom out</source>
   <translation>Perkecil</translation>
  </message>
  <message>
   <source>`counterfoil restore` shows what can be put back. Nothing has been written over.</source>
   <translation>`counterfoil restore` menunjukkan apa yang dapat dipulihkan. Tidak ada yang ditimpa.</translation>
  </message>
  <message>
   <source>a cache that stopped working</source>
   <translation>cache yang berhenti bekerja</translation>
  </message>
  <message>
   <source>a counter back at zero</source>
   <translation>penghitung kembali ke nol</translation>
  </message>
  <message>
   <source>a day</source>
   <translation>satu hari</translation>
  </message>
  <message>
   <source>a jump without use here</source>
   <translation>lonjakan tanpa pemakaian di sini</translation>
  </message>
  <message>
   <source>a minute</source>
   <translation>satu menit</translation>
  </message>
  <message>
   <source>a month</source>
   <translation>satu bulan</translation>
  </message>
  <message>
   <source>a reading that is out of date</source>
   <translation>bacaan yang sudah usang</translation>
  </message>
  <message>
   <source>a tool</source>
   <translation>sebuah alat</translation>
  </message>
  <message>
   <source>a window is used up</source>
   <translation>jendela sudah habis</translation>
  </message>
  <message>
   <source>a window may run out</source>
   <translation>jendela mungkin habis</translation>
  </message>
  <message>
   <source>a window runs out soon</source>
   <translation>jendela segera habis</translation>
  </message>
  <message>
   <source>about {cost}</source>
   <translation>sekitar {cost}</translation>
  </message>
  <message>
   <source>about {size}</source>
   <translation>sekitar {size}</translation>
  </message>
  <message>
   <source>about {when}</source>
   <translation>sekitar {when}</translation>
  </message>
  <message>
   <source>after</source>
   <translation>sesudah</translation>
  </message>
  <message>
   <source>agent's own command</source>
   <translation>perintah agen sendiri</translation>
  </message>
  <message>
   <source>all days</source>
   <translation>semua hari</translation>
  </message>
  <message>
   <source>all explained</source>
   <translation>semua dijelaskan</translation>
  </message>
  <message>
   <source>all made live</source>
   <translation>semua dibuat langsung</translation>
  </message>
  <message>
   <source>all others</source>
   <translation>semua lainnya</translation>
  </message>
  <message>
   <source>all replayed from the logs</source>
   <translation>semua diputar ulang dari log</translation>
  </message>
  <message>
   <source>all windows</source>
   <translation>semua jendela</translation>
  </message>
  <message>
   <source>almost certain ({percent})</source>
   <translation>hampir pasti ({percent})</translation>
  </message>
  <message>
   <source>an hour</source>
   <translation>satu jam</translation>
  </message>
  <message>
   <source>an unknown plan</source>
   <translation>paket yang tidak diketahui</translation>
  </message>
  <message>
   <source>an unknown value</source>
   <translation>nilai yang tidak diketahui</translation>
  </message>
  <message>
   <source>and {n} more</source>
   <translation>dan {n} lagi</translation>
  </message>
  <message numerus="yes">
   <source>and {n} more limits</source>
   <comment>counted</comment>
   <extracomment>For one: and {n} more limit</extracomment>
   <translation>
    <numerusform>dan {n} batas lagi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and {n} more lines</source>
   <comment>counted</comment>
   <extracomment>For one: and {n} more line</extracomment>
   <translation>
    <numerusform>dan {n} baris lagi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and {n} other findings</source>
   <comment>counted</comment>
   <extracomment>For one: and {n} other finding</extracomment>
   <translation>
    <numerusform>dan {n} temuan lain</numerusform>
   </translation>
  </message>
  <message>
   <source>another capacity</source>
   <translation>kapasitas lain</translation>
  </message>
  <message>
   <source>another reader is called {name}</source>
   <translation>pembaca lain bernama {name}</translation>
  </message>
  <message>
   <source>any account</source>
   <translation>akun apa pun</translation>
  </message>
  <message>
   <source>as far as can be told</source>
   <translation>sejauh yang dapat diketahui</translation>
  </message>
  <message>
   <source>as of {time}</source>
   <translation>per {time}</translation>
  </message>
  <message>
   <source>as said</source>
   <translation>sesuai</translation>
  </message>
  <message>
   <source>as said, {off}</source>
   <translation>sesuai, {off}</translation>
  </message>
  <message>
   <source>as shown</source>
   <translation>seperti ditampilkan</translation>
  </message>
  <message>
   <source>as stated ({zone})</source>
   <translation>sesuai tagihan ({zone})</translation>
  </message>
  <message>
   <source>assumed</source>
   <comment>a weight</comment>
   <translation>diandaikan</translation>
  </message>
  <message>
   <source>at 100 % since {when}</source>
   <translation>100% sejak {when}</translation>
  </message>
  <message>
   <source>at {time}, no reading since</source>
   <translation>pada {time}, tanpa bacaan sejak itu</translation>
  </message>
  <message>
   <source>backed up {when}</source>
   <translation>dicadangkan {when}</translation>
  </message>
  <message>
   <source>before</source>
   <translation>sebelum</translation>
  </message>
  <message>
   <source>before its announced reset</source>
   <translation>sebelum reset yang diumumkan</translation>
  </message>
  <message>
   <source>before the first look</source>
   <translation>sebelum pemantauan</translation>
  </message>
  <message>
   <source>between {low} and {high}; {how}</source>
   <translation>antara {low} dan {high}; {how}</translation>
  </message>
  <message>
   <source>blend</source>
   <translation>gabungan</translation>
  </message>
  <message>
   <source>by agent</source>
   <translation>per agen</translation>
  </message>
  <message>
   <source>by model</source>
   <translation>per model</translation>
  </message>
  <message>
   <source>by project</source>
   <translation>per proyek</translation>
  </message>
  <message>
   <source>by the client’s count</source>
   <translation>menurut hitungan klien</translation>
  </message>
  <message>
   <source>byte {n} of the document as it was read, {length} long</source>
   <translation>byte {n} dari dokumen saat dibaca, panjang {length}</translation>
  </message>
  <message>
   <source>byte {n}, {length} long</source>
   <translation>byte {n}, panjang {length}</translation>
  </message>
  <message>
   <source>cache reads</source>
   <translation>pembacaan cache</translation>
  </message>
  <message>
   <source>cache reads and writes</source>
   <translation>pembacaan dan penulisan cache</translation>
  </message>
  <message>
   <source>cache reads count {figure} of their price ({how})</source>
   <translation>baca cache dihitung {figure} dari harganya ({how})</translation>
  </message>
  <message>
   <source>cache writes</source>
   <translation>tulis cache</translation>
  </message>
  <message>
   <source>cache writes count {figure} of their price ({how})</source>
   <translation>tulis cache dihitung {figure} dari harganya ({how})</translation>
  </message>
  <message>
   <source>calls that are not in the logs</source>
   <translation>panggilan yang tidak ada di log</translation>
  </message>
  <message>
   <source>calm</source>
   <translation>tenang</translation>
  </message>
  <message>
   <source>came true</source>
   <translation>terjadi</translation>
  </message>
  <message>
   <source>cannot tell</source>
   <translation>tak diketahui</translation>
  </message>
  <message>
   <source>capacity</source>
   <translation>kapasitas</translation>
  </message>
  <message>
   <source>cents</source>
   <translation>sen</translation>
  </message>
  <message>
   <source>checked {when}</source>
   <translation>diperiksa {when}</translation>
  </message>
  <message>
   <source>cost not known</source>
   <translation>biaya tidak diketahui</translation>
  </message>
  <message>
   <source>cost not known (no price for {models})</source>
   <translation>biaya tidak diketahui (tidak ada harga untuk {models})</translation>
  </message>
  <message>
   <source>cost so far</source>
   <translation>biaya sejauh ini</translation>
  </message>
  <message>
   <source>could have been read</source>
   <translation>seharusnya dapat dibaca</translation>
  </message>
  <message>
   <source>counter fell</source>
   <translation>penghitung turun</translation>
  </message>
  <message>
   <source>counts</source>
   <translation>dihitung</translation>
  </message>
  <message>
   <source>cut short, {percent}</source>
   <translation>terputus, {percent}</translation>
  </message>
  <message>
   <source>database row {n}, {length} as JSON</source>
   <translation>baris basis data {n}, {length} sebagai JSON</translation>
  </message>
  <message>
   <source>day</source>
   <translation>harian</translation>
  </message>
  <message>
   <source>day</source>
   <comment>a window, in a sentence</comment>
   <translation>harian</translation>
  </message>
  <message>
   <source>days</source>
   <translation>harian</translation>
  </message>
  <message>
   <source>deletes logs after {days} without a write</source>
   <translation>menghapus log setelah {days} tanpa penulisan</translation>
  </message>
  <message>
   <source>deletes no logs by itself</source>
   <translation>tidak menghapus log dengan sendirinya</translation>
  </message>
  <message>
   <source>difference</source>
   <translation>selisih</translation>
  </message>
  <message>
   <source>either way</source>
   <translation>di kedua kasus</translation>
  </message>
  <message>
   <source>end {when}</source>
   <translation>berakhir {when}</translation>
  </message>
  <message>
   <source>error {size} above a straight line</source>
   <translation>galat {size} di atas garis lurus</translation>
  </message>
  <message>
   <source>error {size} below a straight line</source>
   <translation>galat {size} di bawah garis lurus</translation>
  </message>
  <message>
   <source>estimate</source>
   <translation>taksiran</translation>
  </message>
  <message>
   <source>estimate, 8 of 10</source>
   <translation>taksiran, 8 dari 10</translation>
  </message>
  <message>
   <source>even pace</source>
   <translation>laju merata</translation>
  </message>
  <message>
   <source>even pace {percent}</source>
   <translation>laju merata {percent}</translation>
  </message>
  <message>
   <source>even use {percent}</source>
   <translation>pemakaian merata {percent}</translation>
  </message>
  <message>
   <source>every session it remembers has a log or is in the ledger</source>
   <translation>setiap sesi yang diingatnya memiliki log atau ada di buku besar</translation>
  </message>
  <message>
   <source>files gone</source>
   <translation>berkas hilang</translation>
  </message>
  <message>
   <source>for</source>
   <comment>so long</comment>
   <translation>selama</translation>
  </message>
  <message>
   <source>for a dollar</source>
   <translation>per dolar</translation>
  </message>
  <message>
   <source>forecast {figures}</source>
   <translation>prakiraan {figures}</translation>
  </message>
  <message>
   <source>forecast, 8 of 10</source>
   <translation>prakiraan, 8 dari 10</translation>
  </message>
  <message>
   <source>forecasts, 8 of 10</source>
   <translation>prakiraan, 8 dari 10</translation>
  </message>
  <message>
   <source>fresh input</source>
   <translation>input baru</translation>
  </message>
  <message>
   <source>from</source>
   <comment>a time</comment>
   <translation>mulai</translation>
  </message>
  <message>
   <source>from own logs only</source>
   <translation>hanya dari log sendiri</translation>
  </message>
  <message>
   <source>from {date}: ${price} a month</source>
   <translation>mulai {date}: ${price} per bulan</translation>
  </message>
  <message>
   <source>from {n} points of the counter</source>
   <translation>dari {n} poin penghitung</translation>
  </message>
  <message>
   <source>gone</source>
   <translation>hilang</translation>
  </message>
  <message>
   <source>habit</source>
   <translation>kebiasaan</translation>
  </message>
  <message>
   <source>half the book's price, as for batches</source>
   <translation>setengah harga daftar, seperti untuk batch</translation>
  </message>
  <message>
   <source>has credits</source>
   <translation>ada kredit</translation>
  </message>
  <message>
   <source>here</source>
   <comment>in what was found</comment>
   <translation>di sini</translation>
  </message>
  <message>
   <source>how much is left is not known</source>
   <translation>sisanya tidak diketahui</translation>
  </message>
  <message>
   <source>in force</source>
   <translation>berlaku</translation>
  </message>
  <message>
   <source>in the logs</source>
   <translation>di log</translation>
  </message>
  <message>
   <source>in this window</source>
   <translation>di jendela ini</translation>
  </message>
  <message>
   <source>in use</source>
   <translation>dipakai</translation>
  </message>
  <message>
   <source>in {duration}</source>
   <comment>from now</comment>
   <translation>dalam {duration}</translation>
  </message>
  <message>
   <source>in {n} steps, {when}</source>
   <translation>dalam {n} langkah, {when}</translation>
  </message>
  <message>
   <source>in {windows}, of which {n} ran out</source>
   <translation>dalam {windows}, {n} di antaranya habis</translation>
  </message>
  <message>
   <source>inferred</source>
   <translation>disimpulkan</translation>
  </message>
  <message>
   <source>input</source>
   <translation>masukan</translation>
  </message>
  <message>
   <source>instead of lasting</source>
   <translation>alih-alih cukup</translation>
  </message>
  <message>
   <source>instead of running out ≈ {when}</source>
   <translation>alih-alih habis ≈ {when}</translation>
  </message>
  <message>
   <source>instead of {when}</source>
   <translation>alih-alih {when}</translation>
  </message>
  <message>
   <source>it cannot be loaded ({why})</source>
   <translation>tidak dapat dimuat ({why})</translation>
  </message>
  <message>
   <source>its names, homes and globs are no texts</source>
   <translation>nama, folder, dan polanya bukan teks</translation>
  </message>
  <message>
   <source>its reader is of another agent, or tells no version</source>
   <translation>pembacanya milik agen lain, atau tidak menyebut versi</translation>
  </message>
  <message>
   <source>its reader tells no agent and version ({why})</source>
   <translation>pembacanya tidak menyebut agen dan versi ({why})</translation>
  </message>
  <message>
   <source>just as said</source>
   <translation>tepat seperti disebut</translation>
  </message>
  <message>
   <source>last 24 hours</source>
   <translation>24 jam terakhir</translation>
  </message>
  <message>
   <source>last 5 hours</source>
   <translation>5 jam terakhir</translation>
  </message>
  <message>
   <source>last 7 days</source>
   <translation>7 hari terakhir</translation>
  </message>
  <message>
   <source>last hour</source>
   <translation>1 jam terakhir</translation>
  </message>
  <message>
   <source>last request {when}</source>
   <translation>permintaan terakhir {when}</translation>
  </message>
  <message>
   <source>lasted, {percent}</source>
   <translation>cukup, {percent}</translation>
  </message>
  <message>
   <source>learned</source>
   <comment>a weight</comment>
   <translation>dipelajari</translation>
  </message>
  <message>
   <source>less than {amount}</source>
   <translation>kurang dari {amount}</translation>
  </message>
  <message>
   <source>like</source>
   <comment>work like</comment>
   <translation>seperti</translation>
  </message>
  <message>
   <source>likely ({percent})</source>
   <translation>kemungkinan besar ({percent})</translation>
  </message>
  <message>
   <source>limit</source>
   <translation>batas</translation>
  </message>
  <message>
   <source>live</source>
   <translation>langsung</translation>
  </message>
  <message>
   <source>may run out</source>
   <translation>mungkin habis</translation>
  </message>
  <message>
   <source>metrics are read from an address such as http://127.0.0.1:8000/metrics</source>
   <translation>metrik dibaca dari alamat seperti http://127.0.0.1:8000/metrics</translation>
  </message>
  <message>
   <source>metrics are read from an address without name and password</source>
   <translation>metrik dibaca dari alamat tanpa nama dan kata sandi</translation>
  </message>
  <message>
   <source>metrics are read from this machine alone: 127.0.0.1, ::1 or localhost</source>
   <translation>metrik hanya dibaca dari komputer ini: 127.0.0.1, ::1, atau localhost</translation>
  </message>
  <message>
   <source>minutes</source>
   <translation>menit</translation>
  </message>
  <message>
   <source>month</source>
   <translation>bulanan</translation>
  </message>
  <message>
   <source>month</source>
   <comment>a window, in a sentence</comment>
   <translation>bulanan</translation>
  </message>
  <message>
   <source>months</source>
   <translation>bulanan</translation>
  </message>
  <message>
   <source>most of the counter's rise came from elsewhere</source>
   <translation>sebagian besar kenaikan penghitung berasal dari tempat lain</translation>
  </message>
  <message>
   <source>moved</source>
   <translation>dipindahkan</translation>
  </message>
  <message>
   <source>needs {what}</source>
   <translation>perlu {what}</translation>
  </message>
  <message>
   <source>new input counts {figure} of its price ({how})</source>
   <translation>input baru dihitung {figure} dari harganya ({how})</translation>
  </message>
  <message>
   <source>no block</source>
   <translation>tanpa blok</translation>
  </message>
  <message>
   <source>no cache</source>
   <translation>tanpa cache</translation>
  </message>
  <message>
   <source>no credits</source>
   <translation>tanpa kredit</translation>
  </message>
  <message>
   <source>no id</source>
   <translation>tanpa id</translation>
  </message>
  <message>
   <source>no logs yet</source>
   <translation>belum ada log</translation>
  </message>
  <message>
   <source>no package that is installed brings it</source>
   <translation>tidak ada paket terpasang yang membawanya</translation>
  </message>
  <message>
   <source>no reading of the provider's percent is known</source>
   <translation>tidak ada bacaan persen penyedia</translation>
  </message>
  <message>
   <source>no reading yet</source>
   <translation>belum ada bacaan</translation>
  </message>
  <message>
   <source>no reading, from own use</source>
   <translation>tanpa bacaan, dari pemakaian sendiri</translation>
  </message>
  <message>
   <source>no request</source>
   <translation>tidak ada permintaan</translation>
  </message>
  <message>
   <source>no window has enough readings beside use here</source>
   <translation>tidak ada jendela dengan cukup bacaan di samping pemakaian di sini</translation>
  </message>
  <message>
   <source>none</source>
   <translation>tidak ada</translation>
  </message>
  <message>
   <source>none chosen</source>
   <translation>tidak ada pilihan</translation>
  </message>
  <message>
   <source>not compared yet</source>
   <translation>belum dibandingkan</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>tidak ditemukan</translation>
  </message>
  <message>
   <source>not in use</source>
   <translation>tidak dipakai</translation>
  </message>
  <message>
   <source>not known</source>
   <translation>tak diketahui</translation>
  </message>
  <message>
   <source>not logged</source>
   <translation>tidak ada di log</translation>
  </message>
  <message>
   <source>not observed</source>
   <translation>tidak diamati</translation>
  </message>
  <message>
   <source>not told</source>
   <translation>tidak disebutkan</translation>
  </message>
  <message>
   <source>not told: UTC</source>
   <translation>tidak disebutkan: UTC</translation>
  </message>
  <message>
   <source>not used: {why}</source>
   <translation>tidak dipakai: {why}</translation>
  </message>
  <message>
   <source>not watched</source>
   <translation>tidak dipantau</translation>
  </message>
  <message>
   <source>nothing is charged</source>
   <translation>tidak ada yang ditagih</translation>
  </message>
  <message>
   <source>nothing is due</source>
   <translation>tidak ada yang jatuh tempo</translation>
  </message>
  <message>
   <source>nothing left</source>
   <translation>tidak ada sisa</translation>
  </message>
  <message>
   <source>nothing there yet</source>
   <translation>belum ada apa-apa</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation>belum ada</translation>
  </message>
  <message>
   <source>now</source>
   <translation>kini</translation>
  </message>
  <message>
   <source>now</source>
   <comment>at this moment</comment>
   <translation>kini</translation>
  </message>
  <message>
   <source>now {estimate}</source>
   <translation>kini {estimate}</translation>
  </message>
  <message>
   <source>now {time}</source>
   <translation>kini {time}</translation>
  </message>
  <message>
   <source>observed</source>
   <translation>teramati</translation>
  </message>
  <message>
   <source>of</source>
   <comment>of a model</comment>
   <translation>dari</translation>
  </message>
  <message>
   <source>of this finding</source>
   <translation>dari temuan ini</translation>
  </message>
  <message>
   <source>one moment</source>
   <translation>satu saat</translation>
  </message>
  <message>
   <source>one more minute</source>
   <translation>satu menit lagi</translation>
  </message>
  <message>
   <source>one more reading</source>
   <translation>satu bacaan lagi</translation>
  </message>
  <message>
   <source>one percent holds {worth} at API prices</source>
   <translation>satu persen memuat {worth} menurut harga API</translation>
  </message>
  <message>
   <source>one window, 8 of 10</source>
   <translation>satu jendela, 8 dari 10</translation>
  </message>
  <message>
   <source>only this</source>
   <translation>hanya ini</translation>
  </message>
  <message>
   <source>or what the dashboard shows</source>
   <translation>atau yang ditampilkan dasbor</translation>
  </message>
  <message>
   <source>other</source>
   <comment>all that are not named</comment>
   <translation>lainnya</translation>
  </message>
  <message>
   <source>other hours</source>
   <translation>jam lain</translation>
  </message>
  <message>
   <source>other window</source>
   <comment>a window, in a sentence</comment>
   <translation>lain</translation>
  </message>
  <message>
   <source>other windows</source>
   <translation>jendela lain</translation>
  </message>
  <message>
   <source>otherwise</source>
   <translation>tidak sesuai</translation>
  </message>
  <message>
   <source>output</source>
   <translation>keluaran</translation>
  </message>
  <message>
   <source>output as logged</source>
   <translation>output sesuai log</translation>
  </message>
  <message>
   <source>output counts {figure} of its price ({how})</source>
   <translation>output dihitung {figure} dari harganya ({how})</translation>
  </message>
  <message>
   <source>output is a placeholder: the client is known to log too little</source>
   <translation>output berupa nilai pengganti: klien ini diketahui mencatat terlalu sedikit</translation>
  </message>
  <message>
   <source>output is partial: the response was cut off, so its end was never logged</source>
   <translation>output sebagian: respons terpotong, sehingga akhirnya tidak pernah dicatat</translation>
  </message>
  <message>
   <source>output understated: the response was cut off</source>
   <translation>output terlalu kecil: respons terpotong</translation>
  </message>
  <message>
   <source>output understated: this client logged a placeholder</source>
   <translation>output terlalu kecil: klien ini mencatat nilai pengganti</translation>
  </message>
  <message>
   <source>output, downwards</source>
   <translation>output, ke bawah</translation>
  </message>
  <message>
   <source>over 99 in 100</source>
   <translation>di atas 99 dari 100</translation>
  </message>
  <message>
   <source>own ledger, {unit}</source>
   <translation>buku besar sendiri, {unit}</translation>
  </message>
  <message>
   <source>own {n} tokens · {cost}</source>
   <translation>sendiri {n} token · {cost}</translation>
  </message>
  <message>
   <source>own {percent} · {cost}</source>
   <translation>sendiri {percent} · {cost}</translation>
  </message>
  <message>
   <source>own ≈ {percent} · {n} tokens · {cost}</source>
   <translation>sendiri ≈ {percent} · {n} token · {cost}</translation>
  </message>
  <message>
   <source>own: no requests</source>
   <translation>sendiri: tidak ada permintaan</translation>
  </message>
  <message>
   <source>partly</source>
   <translation>sebagian</translation>
  </message>
  <message>
   <source>plan or capacity</source>
   <translation>paket atau kapasitas</translation>
  </message>
  <message>
   <source>possible ({percent})</source>
   <translation>mungkin ({percent})</translation>
  </message>
  <message>
   <source>power not priced</source>
   <translation>listrik tanpa harga</translation>
  </message>
  <message>
   <source>power {cost}</source>
   <translation>listrik {cost}</translation>
  </message>
  <message>
   <source>present</source>
   <translation>ada</translation>
  </message>
  <message>
   <source>price not known</source>
   <translation>harga tidak diketahui</translation>
  </message>
  <message>
   <source>prices.toml · nothing written yet</source>
   <translation>prices.toml · belum ada isinya</translation>
  </message>
  <message>
   <source>prompts, tools and errors were not noted when these logs were read</source>
   <translation>prompt, alat, dan galat tidak dicatat saat log ini dibaca</translation>
  </message>
  <message>
   <source>provider {percent} · {seen}, {age}</source>
   <translation>penyedia {percent} · {seen}, {age}</translation>
  </message>
  <message>
   <source>provider’s counter, %</source>
   <translation>penghitung penyedia, %</translation>
  </message>
  <message>
   <source>provider’s figure not known</source>
   <translation>angka penyedia tidak diketahui</translation>
  </message>
  <message>
   <source>pypi.org answered with an error.</source>
   <translation>pypi.org menjawab dengan kesalahan.</translation>
  </message>
  <message>
   <source>pypi.org could not be reached.</source>
   <translation>pypi.org tidak dapat dijangkau.</translation>
  </message>
  <message>
   <source>pypi.org does not know Counterfoil.</source>
   <translation>pypi.org tidak mengenal Counterfoil.</translation>
  </message>
  <message>
   <source>pypi.org's answer names no finished version.</source>
   <translation>Jawaban pypi.org tidak menyebut versi yang sudah jadi.</translation>
  </message>
  <message>
   <source>ran out {when}</source>
   <translation>habis {when}</translation>
  </message>
  <message>
   <source>read from cache</source>
   <translation>dibaca dari cache</translation>
  </message>
  <message>
   <source>read {read}, written {written}, fresh {fresh}</source>
   <translation>dibaca {read}, ditulis {written}, baru {fresh}</translation>
  </message>
  <message>
   <source>reader {name} {version}</source>
   <translation>pembaca {name} {version}</translation>
  </message>
  <message>
   <source>reading</source>
   <translation>bacaan</translation>
  </message>
  <message>
   <source>reading {age}</source>
   <translation>bacaan {age}</translation>
  </message>
  <message>
   <source>reading {n} days old</source>
   <translation>bacaan {n} hari lalu</translation>
  </message>
  <message>
   <source>reading {n} h old</source>
   <translation>bacaan {n} jam lalu</translation>
  </message>
  <message>
   <source>reading {n} min old</source>
   <translation>bacaan {n} mnt lalu</translation>
  </message>
  <message>
   <source>reads {agent}</source>
   <translation>membaca {agent}</translation>
  </message>
  <message>
   <source>record {n}</source>
   <translation>catatan {n}</translation>
  </message>
  <message>
   <source>refusal</source>
   <translation>penolakan</translation>
  </message>
  <message>
   <source>refusal {age}</source>
   <translation>penolakan {age}</translation>
  </message>
  <message>
   <source>refused</source>
   <translation>ditolak</translation>
  </message>
  <message numerus="yes">
   <source>refused {n} times, last {last}</source>
   <comment>counted</comment>
   <extracomment>For one: refused {last}</extracomment>
   <translation>
    <numerusform>ditolak {n} kali, terakhir {last}</numerusform>
   </translation>
  </message>
  <message>
   <source>refused {time}</source>
   <translation>ditolak {time}</translation>
  </message>
  <message>
   <source>replaced</source>
   <translation>diganti</translation>
  </message>
  <message>
   <source>replayed</source>
   <translation>putar ulang</translation>
  </message>
  <message>
   <source>requests</source>
   <translation>permintaan</translation>
  </message>
  <message>
   <source>requests are recorded</source>
   <translation>permintaan tercatat</translation>
  </message>
  <message>
   <source>requests here</source>
   <translation>permintaan di sini</translation>
  </message>
  <message>
   <source>reset</source>
   <translation>reset</translation>
  </message>
  <message>
   <source>reset {when}</source>
   <comment>announced</comment>
   <translation>reset {when}</translation>
  </message>
  <message>
   <source>reset {when}</source>
   <comment>in the past</comment>
   <translation>direset {when}</translation>
  </message>
  <message>
   <source>resets</source>
   <translation>reset</translation>
  </message>
  <message>
   <source>resets {when}</source>
   <translation>reset {when}</translation>
  </message>
  <message>
   <source>retries and loops</source>
   <translation>percobaan ulang dan putaran</translation>
  </message>
  <message>
   <source>rise without use here</source>
   <translation>naik tanpa dipakai</translation>
  </message>
  <message>
   <source>runs out soon</source>
   <translation>segera habis</translation>
  </message>
  <message>
   <source>said</source>
   <translation>disebut</translation>
  </message>
  <message>
   <source>said {said}, came true {came}</source>
   <translation>disebut {said}, terjadi {came}</translation>
  </message>
  <message>
   <source>session log</source>
   <translation>log sesi</translation>
  </message>
  <message>
   <source>session {id}</source>
   <translation>sesi {id}</translation>
  </message>
  <message>
   <source>session {session}</source>
   <translation>sesi {session}</translation>
  </message>
  <message>
   <source>session {session} of {project}</source>
   <translation>sesi {session} dari {project}</translation>
  </message>
  <message>
   <source>several packages bring one of that name</source>
   <translation>beberapa paket membawa yang bernama sama</translation>
  </message>
  <message>
   <source>several sub-agents stand in one log</source>
   <translation>beberapa sub-agen berada dalam satu log</translation>
  </message>
  <message>
   <source>share not given</source>
   <translation>porsi tidak disebut</translation>
  </message>
  <message>
   <source>similar past</source>
   <translation>pola serupa</translation>
  </message>
  <message>
   <source>since {date}</source>
   <translation>sejak {date}</translation>
  </message>
  <message>
   <source>skipped lines</source>
   <translation>baris dilewati</translation>
  </message>
  <message>
   <source>snoozed until {when}</source>
   <translation>ditunda hingga {when}</translation>
  </message>
  <message>
   <source>status line</source>
   <translation>baris status</translation>
  </message>
  <message>
   <source>status.json in the state folder, for status bars and scripts: what counterfoil status --json says.</source>
   <translation>status.json di folder status, untuk bilah status dan skrip: isinya sama dengan counterfoil status --json.</translation>
  </message>
  <message>
   <source>straight line</source>
   <translation>garis lurus</translation>
  </message>
  <message>
   <source>stream capture</source>
   <translation>rekaman aliran</translation>
  </message>
  <message>
   <source>sub-agent</source>
   <translation>sub-agen</translation>
  </message>
  <message>
   <source>sub-agent’s prompt</source>
   <translation>prompt sub-agen</translation>
  </message>
  <message>
   <source>taken in on {date} from {origin}</source>
   <translation>diambil pada {date} dari {origin}</translation>
  </message>
  <message>
   <source>the 12 months before</source>
   <translation>12 bulan sebelumnya</translation>
  </message>
  <message>
   <source>the agent counted the tokens itself, so they may differ from the bill</source>
   <translation>agen menghitung tokennya sendiri, jadi bisa berbeda dari tagihan</translation>
  </message>
  <message>
   <source>the agent logs credits alone: the tokens are not known</source>
   <translation>agen hanya mencatat kredit: tokennya tidak diketahui</translation>
  </message>
  <message>
   <source>the agent logs rounded numbers</source>
   <translation>agen mencatat angka yang dibulatkan</translation>
  </message>
  <message>
   <source>the beginning of the log is not there</source>
   <translation>awal log tidak ada</translation>
  </message>
  <message>
   <source>the client is known to log too little output</source>
   <translation>klien diketahui mencatat keluaran terlalu sedikit</translation>
  </message>
  <message>
   <source>the file has been moved; what was read from it counts</source>
   <translation>berkas telah dipindahkan; yang sudah dibaca tetap dihitung</translation>
  </message>
  <message>
   <source>the file is gone; what was read from it counts</source>
   <translation>berkas sudah tidak ada; yang sudah dibaca tetap dihitung</translation>
  </message>
  <message>
   <source>the file is there</source>
   <translation>berkas ada</translation>
  </message>
  <message>
   <source>the file's content has been replaced; what was read from it counts</source>
   <translation>isi berkas telah diganti; yang sudah dibaca tetap dihitung</translation>
  </message>
  <message>
   <source>the first of each session</source>
   <translation>yang pertama dari tiap sesi</translation>
  </message>
  <message>
   <source>the folder counterfoil-home beside the program</source>
   <translation>folder counterfoil-home di sebelah program</translation>
  </message>
  <message>
   <source>the last hour</source>
   <translation>satu jam terakhir</translation>
  </message>
  <message>
   <source>the log tells nothing of a cache</source>
   <translation>log tidak memuat apa pun tentang cache</translation>
  </message>
  <message>
   <source>the month before</source>
   <translation>bulan sebelumnya</translation>
  </message>
  <message>
   <source>the oldest log is due at the agent's next start</source>
   <translation>log tertua dihapus saat agen dimulai berikutnya</translation>
  </message>
  <message numerus="yes">
   <source>the oldest log is due in {n} days</source>
   <comment>counted</comment>
   <extracomment>For one: the oldest log is due in {n} day</extracomment>
   <translation>
    <numerusform>log tertua dihapus dalam {n} hari</numerusform>
   </translation>
  </message>
  <message>
   <source>the option --home</source>
   <translation>opsi --home</translation>
  </message>
  <message>
   <source>the price is not known</source>
   <translation>harganya tidak diketahui</translation>
  </message>
  <message>
   <source>the price of today, not that of the day of use</source>
   <translation>harga hari ini, bukan harga pada hari pemakaian</translation>
  </message>
  <message>
   <source>the variable COUNTERFOIL_HOME</source>
   <translation>variabel COUNTERFOIL_HOME</translation>
  </message>
  <message numerus="yes">
   <source>the {n} days before</source>
   <comment>counted</comment>
   <extracomment>For one: the day before</extracomment>
   <translation>
    <numerusform>{n} hari sebelumnya</numerusform>
   </translation>
  </message>
  <message>
   <source>then ≈ {when}</source>
   <translation>lalu ≈ {when}</translation>
  </message>
  <message>
   <source>then ≈ {when} ({band})</source>
   <translation>lalu ≈ {when} ({band})</translation>
  </message>
  <message>
   <source>there is too little history to know what is usual</source>
   <translation>riwayat terlalu sedikit untuk tahu apa yang biasa</translation>
  </message>
  <message>
   <source>these hours</source>
   <translation>jam ini</translation>
  </message>
  <message>
   <source>this afternoon</source>
   <translation>siang ini</translation>
  </message>
  <message>
   <source>this evening</source>
   <translation>malam ini</translation>
  </message>
  <message>
   <source>this month</source>
   <translation>bulan ini</translation>
  </message>
  <message>
   <source>this morning</source>
   <translation>pagi ini</translation>
  </message>
  <message>
   <source>this week</source>
   <translation>minggu ini</translation>
  </message>
  <message>
   <source>to</source>
   <comment>to a model</comment>
   <translation>ke</translation>
  </message>
  <message>
   <source>to the minute</source>
   <translation>tepat ke menit</translation>
  </message>
  <message>
   <source>today is left out</source>
   <translation>hari ini tidak disertakan</translation>
  </message>
  <message>
   <source>today {cost}</source>
   <translation>hari ini {cost}</translation>
  </message>
  <message>
   <source>today: price not known</source>
   <translation>hari ini: harga tidak diketahui</translation>
  </message>
  <message>
   <source>tokens</source>
   <translation>token</translation>
  </message>
  <message>
   <source>tokens a minute</source>
   <translation>token per menit</translation>
  </message>
  <message>
   <source>tokens a minute, by project</source>
   <translation>token per menit, per proyek</translation>
  </message>
  <message>
   <source>too few sessions have ended yet</source>
   <translation>terlalu sedikit sesi yang sudah berakhir</translation>
  </message>
  <message>
   <source>too few windows have readings beside use here</source>
   <translation>terlalu sedikit jendela dengan bacaan di samping pemakaian di sini</translation>
  </message>
  <message>
   <source>too little data</source>
   <translation>data terlalu sedikit</translation>
  </message>
  <message>
   <source>turned away</source>
   <translation>tidak dilayani</translation>
  </message>
  <message>
   <source>twice the book's price</source>
   <translation>dua kali harga daftar</translation>
  </message>
  <message>
   <source>two accounts in one log</source>
   <translation>dua akun dalam satu log</translation>
  </message>
  <message>
   <source>two more readings</source>
   <translation>dua bacaan lagi</translation>
  </message>
  <message>
   <source>typed in</source>
   <translation>diketik</translation>
  </message>
  <message>
   <source>unchanged</source>
   <translation>tanpa perubahan</translation>
  </message>
  <message>
   <source>undecided</source>
   <translation>tidak pasti</translation>
  </message>
  <message>
   <source>under 1 in 100</source>
   <translation>di bawah 1 dari 100</translation>
  </message>
  <message>
   <source>under 1 min</source>
   <translation>kurang dari 1 mnt</translation>
  </message>
  <message>
   <source>up to {day}</source>
   <translation>sampai {day}</translation>
  </message>
  <message>
   <source>use on credits</source>
   <translation>pemakaian dengan kredit</translation>
  </message>
  <message>
   <source>use on other devices</source>
   <translation>pemakaian di perangkat lain</translation>
  </message>
  <message>
   <source>used the {agent} plan</source>
   <translation>memakai paket {agent}</translation>
  </message>
  <message>
   <source>used up</source>
   <translation>sudah habis</translation>
  </message>
  <message>
   <source>usual</source>
   <translation>biasanya</translation>
  </message>
  <message>
   <source>vLLM, SGLang and llama.cpp tell there how many tokens they read and wrote. Each address named here is asked once a minute; without one nothing is asked.</source>
   <translation>vLLM, SGLang, dan llama.cpp menyebutkan di sana berapa token yang dibaca dan ditulis. Setiap alamat di sini ditanya sekali semenit; tanpa alamat tidak ada yang ditanya.</translation>
  </message>
  <message>
   <source>version not logged</source>
   <translation>versi tidak ada di log</translation>
  </message>
  <message>
   <source>web searches</source>
   <translation>pencarian web</translation>
  </message>
  <message>
   <source>week</source>
   <translation>mingguan</translation>
  </message>
  <message>
   <source>week</source>
   <comment>a window, in a sentence</comment>
   <translation>mingguan</translation>
  </message>
  <message>
   <source>week, Opus</source>
   <translation>mingguan, Opus</translation>
  </message>
  <message>
   <source>week, Sonnet</source>
   <translation>mingguan, Sonnet</translation>
  </message>
  <message>
   <source>week, {scope}</source>
   <translation>mingguan, {scope}</translation>
  </message>
  <message>
   <source>weeks</source>
   <translation>mingguan</translation>
  </message>
  <message>
   <source>weeks of one model</source>
   <translation>mingguan satu model</translation>
  </message>
  <message>
   <source>what a running total gained: exact tokens, of one request or several</source>
   <translation>pertambahan jumlah berjalan: token tepat, dari satu permintaan atau beberapa</translation>
  </message>
  <message>
   <source>what if {figures}</source>
   <translation>andai {figures}</translation>
  </message>
  <message>
   <source>what if, 8 of 10</source>
   <translation>andai, 8 dari 10</translation>
  </message>
  <message>
   <source>what is in the way of reading</source>
   <translation>yang menghalangi pembacaan</translation>
  </message>
  <message>
   <source>what it brings is no AgentSpec</source>
   <translation>yang dibawanya bukan AgentSpec</translation>
  </message>
  <message>
   <source>what one percent holds is not known</source>
   <translation>muatan satu persen tidak diketahui</translation>
  </message>
  <message>
   <source>whole units</source>
   <translation>satuan utuh</translation>
  </message>
  <message>
   <source>window</source>
   <translation>jendela</translation>
  </message>
  <message>
   <source>window</source>
   <comment>a window, in a sentence</comment>
   <translation>jendela</translation>
  </message>
  <message>
   <source>window came or went</source>
   <translation>jendela muncul atau hilang</translation>
  </message>
  <message>
   <source>window has ended</source>
   <translation>jendela sudah berakhir</translation>
  </message>
  <message>
   <source>windows differ too much: use elsewhere, or what counts, hides it</source>
   <translation>jendela terlalu berbeda: tertutup oleh pemakaian di tempat lain, atau oleh apa yang dihitung</translation>
  </message>
  <message>
   <source>windows that may run out</source>
   <translation>jendela yang mungkin habis</translation>
  </message>
  <message>
   <source>with a mistake</source>
   <translation>ada kesalahan</translation>
  </message>
  <message>
   <source>with status {status}</source>
   <translation>dengan status {status}</translation>
  </message>
  <message>
   <source>without a status</source>
   <translation>tanpa status</translation>
  </message>
  <message>
   <source>work on credits</source>
   <translation>kerja dengan kredit</translation>
  </message>
  <message>
   <source>worth watching</source>
   <translation>perlu dicermati</translation>
  </message>
  <message>
   <source>written to cache</source>
   <translation>ditulis ke cache</translation>
  </message>
  <message>
   <source>yesterday afternoon</source>
   <translation>kemarin siang</translation>
  </message>
  <message>
   <source>yesterday evening</source>
   <translation>kemarin malam</translation>
  </message>
  <message>
   <source>yesterday morning</source>
   <translation>kemarin pagi</translation>
  </message>
  <message>
   <source>{agent} ({n} of {all})</source>
   <translation>{agent} ({n} dari {all})</translation>
  </message>
  <message>
   <source>{agent} 5-hour window</source>
   <translation>{agent} 5 jam</translation>
  </message>
  <message>
   <source>{agent} daily window</source>
   <translation>{agent} harian</translation>
  </message>
  <message>
   <source>{agent} deletes its logs after {days}.</source>
   <translation>{agent} menghapus log-nya setelah {days}.</translation>
  </message>
  <message>
   <source>{agent} deletes its logs after {days}; the next are due now.</source>
   <translation>{agent} menghapus log-nya setelah {days}; berikutnya jatuh tempo kini.</translation>
  </message>
  <message>
   <source>{agent} deletes its logs after {days}; the next in {due}.</source>
   <translation>{agent} menghapus log-nya setelah {days}; berikutnya dalam {due}.</translation>
  </message>
  <message>
   <source>{agent} extra usage</source>
   <translation>{agent}, pemakaian tambahan</translation>
  </message>
  <message>
   <source>{agent} is not known to delete its logs.</source>
   <translation>Sejauh diketahui, {agent} tidak menghapus log-nya.</translation>
  </message>
  <message>
   <source>{agent} monthly window</source>
   <translation>{agent} bulanan</translation>
  </message>
  <message>
   <source>{agent} spend limit</source>
   <translation>{agent}, batas belanja</translation>
  </message>
  <message>
   <source>{agent} weekly window</source>
   <translation>{agent} mingguan</translation>
  </message>
  <message>
   <source>{agent} weekly {scope} window</source>
   <translation>{agent} mingguan {scope}</translation>
  </message>
  <message>
   <source>{agent} window</source>
   <translation>jendela {agent}</translation>
  </message>
  <message>
   <source>{agent} {scope} window</source>
   <translation>{agent} {scope}</translation>
  </message>
  <message>
   <source>{agent} {window}</source>
   <comment>whose window, and which</comment>
   <translation>{agent} {window}</translation>
  </message>
  <message>
   <source>{agent}: requests are {status}</source>
   <translation>{agent}: permintaan {status}</translation>
  </message>
  <message>
   <source>{agent}: use beside the plan began</source>
   <translation>{agent}: penggunaan di luar paket dimulai</translation>
  </message>
  <message>
   <source>{agent}: {n} of {all} lines with usage could not be read this week. Its log may have changed, and totals may be too low.</source>
   <translation>{agent}: {n} dari {all} baris pemakaian tidak dapat dibaca minggu ini. Lognya mungkin berubah, dan jumlahnya bisa terlalu rendah.</translation>
  </message>
  <message>
   <source>{agent}: {requests} on the tier “{payer}”, which plans do not have</source>
   <translation>{agent}: {requests} pada tingkat “{payer}”, yang tidak ada dalam paket</translation>
  </message>
  <message>
   <source>{agent}: {requests} through {payer}, which bills its own account</source>
   <translation>{agent}: {requests} lewat {payer}, yang menagih ke akunnya sendiri</translation>
  </message>
  <message>
   <source>{agent}: {requests} to another provider, told as “{payer}”</source>
   <translation>{agent}: {requests} ke penyedia lain, disebut “{payer}”</translation>
  </message>
  <message>
   <source>{band} in 8 of 10 cases, ≈ {percent} if it runs out</source>
   <translation>{band} dalam 8 dari 10 kasus, ≈ {percent} jika habis</translation>
  </message>
  <message>
   <source>{band} in 8 of 10 cases; one takes about {percent}, learned from {sessions}.</source>
   <translation>{band} dalam 8 dari 10 kasus; satu sesi memakai sekitar {percent}, dipelajari dari {sessions}.</translation>
  </message>
  <message>
   <source>{band}, from own use</source>
   <translation>{band}, dari pemakaian sendiri</translation>
  </message>
  <message>
   <source>{chance} to run out · {method}</source>
   <translation>peluang habis {chance} · {method}</translation>
  </message>
  <message>
   <source>{chance}, ≈ {when}</source>
   <translation>{chance}, ≈ {when}</translation>
  </message>
  <message>
   <source>{change} against {earlier}</source>
   <translation>{change} dibanding {earlier}</translation>
  </message>
  <message>
   <source>{cost} at API prices</source>
   <translation>{cost} menurut harga API</translation>
  </message>
  <message>
   <source>{cost} beyond the usual</source>
   <translation>{cost} di atas biasanya</translation>
  </message>
  <message>
   <source>{cost} that a change would save</source>
   <translation>{cost} yang akan dihemat bila diubah</translation>
  </message>
  <message>
   <source>{cost} that no log shows</source>
   <translation>{cost} yang tak ada di log</translation>
  </message>
  <message>
   <source>{cost}: errors are usually not billed</source>
   <translation>{cost}: galat biasanya tidak ditagih</translation>
  </message>
  <message>
   <source>{count} of its amounts are finer than 10⁻¹² USD; they were rounded.</source>
   <translation>{count} jumlah lebih halus dari 10⁻¹² USD; semuanya dibulatkan.</translation>
  </message>
  <message>
   <source>{currency} an hour</source>
   <translation>{currency} per jam</translation>
  </message>
  <message>
   <source>{currency} an hour, by project</source>
   <translation>{currency} per jam, per proyek</translation>
  </message>
  <message>
   <source>{date} {time}</source>
   <translation>{date} {time}</translation>
  </message>
  <message>
   <source>{date}, {hours}</source>
   <comment>a day and from when to when</comment>
   <translation>{date}, {hours}</translation>
  </message>
  <message>
   <source>{days} d {hours} h</source>
   <translation>{days} hr {hours} jam</translation>
  </message>
  <message>
   <source>{day} {month}</source>
   <translation>{day} {month}</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{day} {month} {year}</translation>
  </message>
  <message>
   <source>{done} of {all}</source>
   <comment>so much is read</comment>
   <translation>{done} dari {all}</translation>
  </message>
  <message>
   <source>{duration} ago</source>
   <translation>{duration} lalu</translation>
  </message>
  <message>
   <source>{duration} before its announced reset {when}</source>
   <translation>{duration} sebelum reset yang diumumkan, {when}</translation>
  </message>
  <message>
   <source>{duration} earlier</source>
   <translation>{duration} lebih awal</translation>
  </message>
  <message>
   <source>{duration} later</source>
   <translation>{duration} lebih lambat</translation>
  </message>
  <message>
   <source>{duration} left</source>
   <translation>sisa {duration}</translation>
  </message>
  <message>
   <source>{duration} old</source>
   <translation>{duration} lalu</translation>
  </message>
  <message numerus="yes">
   <source>{few} of {n} rows</source>
   <comment>counted</comment>
   <extracomment>For one: {few} of {n} row</extracomment>
   <translation>
    <numerusform>{few} dari {n} baris</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{few} of {n} rows differ</source>
   <comment>counted</comment>
   <extracomment>For one: {few} of {n} row differs</extracomment>
   <translation>
    <numerusform>{few} dari {n} baris berbeda</numerusform>
   </translation>
  </message>
  <message>
   <source>{file} was not saved: {why}</source>
   <translation>{file} tidak tersimpan: {why}</translation>
  </message>
  <message>
   <source>{findings}: what they cost is not known</source>
   <translation>{findings}: biayanya tidak diketahui</translation>
  </message>
  <message>
   <source>{first} and {second}</source>
   <comment>a list</comment>
   <translation>{first} dan {second}</translation>
  </message>
  <message>
   <source>{first} or {second}</source>
   <comment>a list</comment>
   <translation>{first} atau {second}</translation>
  </message>
  <message>
   <source>{first} – {last}</source>
   <translation>{first} – {last}</translation>
  </message>
  <message>
   <source>{first} – {last} {year}</source>
   <comment>two days of one year</comment>
   <translation>{first} – {last} {year}</translation>
  </message>
  <message>
   <source>{first} – {last}, over {duration}</source>
   <translation>{first} – {last}, selama {duration}</translation>
  </message>
  <message>
   <source>{first}, then {second}</source>
   <comment>one method after the other</comment>
   <translation>{first}, lalu {second}</translation>
  </message>
  <message>
   <source>{first}, {second}</source>
   <comment>a list</comment>
   <translation>{first}, {second}</translation>
  </message>
  <message>
   <source>{first}; {second}</source>
   <comment>a list</comment>
   <translation>{first}; {second}</translation>
  </message>
  <message>
   <source>{forecasts} of {windows} since {date}: {origin}.</source>
   <translation>{forecasts} dari {windows} sejak {date}: {origin}.</translation>
  </message>
  <message>
   <source>{forecasts}, {made}. {why}.</source>
   <translation>{forecasts}, {made}. {why}.</translation>
  </message>
  <message>
   <source>{headline}: {cost}</source>
   <translation>{headline}: {cost}</translation>
  </message>
  <message>
   <source>{host}, with names of projects</source>
   <translation>{host}, dengan nama proyek</translation>
  </message>
  <message>
   <source>{host}, without names of projects</source>
   <translation>{host}, tanpa nama proyek</translation>
  </message>
  <message>
   <source>{hours} h {minutes}</source>
   <translation>{hours} jam {minutes}</translation>
  </message>
  <message>
   <source>{limit}: {event}</source>
   <comment>a notification's title</comment>
   <translation>{limit}: {event}</translation>
  </message>
  <message>
   <source>{limit}: {used}</source>
   <translation>{limit}: {used}</translation>
  </message>
  <message>
   <source>{limit}: {used}, resets {when}</source>
   <translation>{limit}: {used}, reset {when}</translation>
  </message>
  <message>
   <source>{looked}, {days}</source>
   <translation>{looked}, {days}</translation>
  </message>
  <message>
   <source>{looked}, {days} · the last one {last}</source>
   <translation>{looked}, {days} · yang terakhir {last}</translation>
  </message>
  <message>
   <source>{method}, in use</source>
   <translation>{method}, dipakai</translation>
  </message>
  <message>
   <source>{model} · sub-agent</source>
   <translation>{model} · sub-agen</translation>
  </message>
  <message>
   <source>{money} an hour</source>
   <translation>{money} per jam</translation>
  </message>
  <message>
   <source>{month} {year}</source>
   <translation>{month} {year}</translation>
  </message>
  <message>
   <source>{month}, so far</source>
   <translation>{month}, kini</translation>
  </message>
  <message>
   <source>{name}, {share} of the pace</source>
   <translation>{name}, {share} dari laju</translation>
  </message>
  <message>
   <source>{name}: {amount}</source>
   <translation>{name}: {amount}</translation>
  </message>
  <message>
   <source>{name}: {n}</source>
   <translation>{name}: {n}</translation>
  </message>
  <message>
   <source>{name}: {price} for {days}</source>
   <translation>{name}: {price} untuk {days}</translation>
  </message>
  <message>
   <source>{name}: {price} for {days}, {percent} of that at API prices</source>
   <translation>{name}: {price} untuk {days}, {percent} dari itu menurut harga API</translation>
  </message>
  <message>
   <source>{name}: {price} for {days}, {times} times that at API prices</source>
   <translation>{name}: {price} untuk {days}, {times} kali itu menurut harga API</translation>
  </message>
  <message>
   <source>{name}: {share} of the pace</source>
   <translation>{name}: {share} dari laju</translation>
  </message>
  <message>
   <source>{name}: {value}</source>
   <translation>{name}: {value}</translation>
  </message>
  <message>
   <source>{now} in {days} against {before} in {days_before}</source>
   <translation>{now} dalam {days} dibanding {before} dalam {days_before}</translation>
  </message>
  <message>
   <source>{n} % used</source>
   <translation>{n}% terpakai</translation>
  </message>
  <message>
   <source>{n} cache read</source>
   <translation>{n} baca cache</translation>
  </message>
  <message>
   <source>{n} cache write, 1 h</source>
   <translation>{n} tulis cache, 1 jam</translation>
  </message>
  <message>
   <source>{n} cache write, 5 min</source>
   <translation>{n} tulis cache, 5 mnt</translation>
  </message>
  <message numerus="yes">
   <source>{n} days</source>
   <comment>counted</comment>
   <extracomment>For one: {n} day</extracomment>
   <translation>
    <numerusform>{n} hari</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} days were not observed</source>
   <comment>counted</comment>
   <extracomment>For one: {n} day was not observed</extracomment>
   <translation>
    <numerusform>{n} hari tidak diamati</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} entries</source>
   <comment>counted</comment>
   <extracomment>For one: {n} entry</extracomment>
   <translation>
    <numerusform>{n} entri</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <comment>counted</comment>
   <extracomment>For one: {n} file</extracomment>
   <translation>
    <numerusform>{n} berkas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} findings</source>
   <comment>counted</comment>
   <extracomment>For one: {n} finding</extracomment>
   <translation>
    <numerusform>{n} temuan</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} in 100</source>
   <translation>{n} dari 100</translation>
  </message>
  <message>
   <source>{n} input</source>
   <translation>{n} input</translation>
  </message>
  <message>
   <source>{n} latest, more are on their way</source>
   <translation>{n} terbaru, sisanya menyusul</translation>
  </message>
  <message numerus="yes">
   <source>{n} lines of comment differ as well.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} line of comment differs as well.</extracomment>
   <translation>
    <numerusform>{n} baris komentar juga berbeda.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} log files</source>
   <comment>counted</comment>
   <extracomment>For one: {n} log file</extracomment>
   <translation>
    <numerusform>{n} berkas log</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} more changes of model or client are not marked.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} more change of model or client is not marked.</extracomment>
   <translation>
    <numerusform>{n} perubahan model atau klien lagi tidak ditandai.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} more minutes</source>
   <translation>{n} menit lagi</translation>
  </message>
  <message numerus="yes">
   <source>{n} more windows</source>
   <comment>counted</comment>
   <extracomment>For one: {n} more window</extracomment>
   <translation>
    <numerusform>{n} jendela lagi</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} of 10</source>
   <translation>{n} dari 10</translation>
  </message>
  <message>
   <source>{n} of the totals made ahead differ from the records; the records hold.</source>
   <translation>{n} jumlah yang disiapkan berbeda dari catatan; catatan utuh.</translation>
  </message>
  <message>
   <source>{n} of them by sub-agents</source>
   <translation>{n} di antaranya oleh sub-agen</translation>
  </message>
  <message>
   <source>{n} of {all}</source>
   <translation>{n} dari {all}</translation>
  </message>
  <message>
   <source>{n} other</source>
   <translation>{n} lain</translation>
  </message>
  <message>
   <source>{n} output</source>
   <translation>{n} output</translation>
  </message>
  <message>
   <source>{n} output ({part} reasoning)</source>
   <translation>{n} output ({part} penalaran)</translation>
  </message>
  <message numerus="yes">
   <source>{n} points</source>
   <comment>counted</comment>
   <extracomment>For one: {n} point</extracomment>
   <translation>
    <numerusform>{n} poin</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} points less than in {earlier}</source>
   <comment>counted</comment>
   <extracomment>For one: {n} point less than in {earlier}</extracomment>
   <translation>
    <numerusform>{n} poin lebih rendah dari {earlier}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} points more than in {earlier}</source>
   <comment>counted</comment>
   <extracomment>For one: {n} point more than in {earlier}</extracomment>
   <translation>
    <numerusform>{n} poin lebih tinggi dari {earlier}</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} requests</source>
   <translation>{n} permintaan</translation>
  </message>
  <message numerus="yes">
   <source>{n} requests</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request</extracomment>
   <translation>
    <numerusform>{n} permintaan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests have no known price and are left out</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request has no known price and is left out</extracomment>
   <translation>
    <numerusform>{n} permintaan tanpa harga yang diketahui tidak disertakan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests looked at</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request looked at</extracomment>
   <translation>
    <numerusform>{n} permintaan diperiksa</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests were logged with too little output: their output and cost are the least they were</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request was logged with too little output: its output and cost are the least they were</extracomment>
   <translation>
    <numerusform>{n} permintaan dicatat dengan output terlalu kecil: output dan biayanya adalah batas bawah</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests whose tokens are not logged</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request whose tokens are not logged</extracomment>
   <translation>
    <numerusform>{n} permintaan yang tokennya tidak dicatat</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests without a known price</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request without a known price</extracomment>
   <translation>
    <numerusform>{n} permintaan tanpa harga yang diketahui</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests without a price left out</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request without a price left out</extracomment>
   <translation>
    <numerusform>{n} permintaan tanpa harga tidak disertakan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows</source>
   <comment>counted</comment>
   <extracomment>For one: {n} row</extracomment>
   <translation>
    <numerusform>{n} baris</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} rows copied</source>
   <comment>counted</comment>
   <extracomment>For one: {n} row copied</extracomment>
   <translation>
    <numerusform>{n} baris tersalin</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions</source>
   <comment>counted</comment>
   <extracomment>For one: {n} session</extracomment>
   <translation>
    <numerusform>{n} sesi</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} skipped</source>
   <translation>{n} dilewati</translation>
  </message>
  <message numerus="yes">
   <source>{n} things cannot be told</source>
   <comment>counted</comment>
   <extracomment>For one: {n} thing cannot be told</extracomment>
   <translation>
    <numerusform>{n} hal tidak dapat diketahui</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>{n} token</translation>
  </message>
  <message numerus="yes">
   <source>{n} tokens</source>
   <comment>counted</comment>
   <extracomment>For one: {n} token</extracomment>
   <translation>
    <numerusform>{n} token</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} tokens: the ledger has them as {ours}, the statement as {theirs}.</source>
   <translation>{n} token: di buku besar sebagai {ours}, di tagihan sebagai {theirs}.</translation>
  </message>
  <message>
   <source>{n} used</source>
   <translation>{n} dipakai</translation>
  </message>
  <message>
   <source>{n} windows before</source>
   <translation>{n} jendela sebelumnya</translation>
  </message>
  <message>
   <source>{n} windows since</source>
   <translation>{n} jendela sejak itu</translation>
  </message>
  <message>
   <source>{n}-day</source>
   <comment>a window of so many days</comment>
   <translation>{n} hari</translation>
  </message>
  <message>
   <source>{n}-hour</source>
   <comment>a window of so many hours</comment>
   <translation>{n} jam</translation>
  </message>
  <message>
   <source>{n}-minute</source>
   <comment>a window of so many minutes</comment>
   <translation>{n} menit</translation>
  </message>
  <message>
   <source>{n} %</source>
   <translation>{n}%</translation>
  </message>
  <message numerus="yes">
   <source>{n} bytes</source>
   <comment>counted</comment>
   <extracomment>For one: {n} byte</extracomment>
   <translation>
    <numerusform>{n} byte</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} characters</source>
   <comment>counted</comment>
   <extracomment>For one: {n} character</extracomment>
   <translation>
    <numerusform>{n} karakter</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} checks</source>
   <comment>counted</comment>
   <extracomment>For one: {n} check</extracomment>
   <translation>
    <numerusform>{n} pemeriksaan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} credits</source>
   <comment>counted</comment>
   <extracomment>For one: {n} credit</extracomment>
   <translation>
    <numerusform>{n} kredit</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} d</source>
   <comment>days</comment>
   <translation>{n} hr</translation>
  </message>
  <message numerus="yes">
   <source>{n} days</source>
   <comment>counted</comment>
   <extracomment>For one: {n} day</extracomment>
   <translation>
    <numerusform>{n} hari</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} errors</source>
   <comment>counted</comment>
   <extracomment>For one: {n} error</extracomment>
   <translation>
    <numerusform>{n} galat</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} events</source>
   <comment>counted</comment>
   <extracomment>For one: {n} event</extracomment>
   <translation>
    <numerusform>{n} peristiwa</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files</source>
   <comment>counted</comment>
   <extracomment>For one: {n} file</extracomment>
   <translation>
    <numerusform>{n} berkas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} files gone</source>
   <comment>counted</comment>
   <extracomment>For one: {n} file gone</extracomment>
   <translation>
    <numerusform>{n} berkas hilang</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} forecasts</source>
   <comment>counted</comment>
   <extracomment>For one: {n} forecast</extracomment>
   <translation>
    <numerusform>{n} prakiraan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} gaps</source>
   <comment>counted</comment>
   <extracomment>For one: {n} gap</extracomment>
   <translation>
    <numerusform>{n} celah</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} h</source>
   <comment>hours</comment>
   <translation>{n} jam</translation>
  </message>
  <message numerus="yes">
   <source>{n} huge tool results</source>
   <comment>counted</comment>
   <extracomment>For one: {n} huge tool result</extracomment>
   <translation>
    <numerusform>{n} hasil alat yang besar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} kept checkpoints</source>
   <comment>counted</comment>
   <extracomment>For one: {n} kept checkpoint</extracomment>
   <translation>
    <numerusform>{n} titik periksa tersimpan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} kept checkpoints hold</source>
   <comment>counted</comment>
   <extracomment>For one: {n} kept checkpoint holds</extracomment>
   <translation>
    <numerusform>{n} titik periksa tersimpan cocok</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} kept checkpoints hold.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} kept checkpoint holds.</extracomment>
   <translation>
    <numerusform>{n} titik periksa tersimpan cocok.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines</source>
   <comment>counted</comment>
   <extracomment>For one: {n} line</extracomment>
   <translation>
    <numerusform>{n} baris</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines read: {parts}</source>
   <comment>counted</comment>
   <extracomment>For one: {n} line read: {parts}</extracomment>
   <translation>
    <numerusform>{n} baris dibaca: {parts}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines skipped</source>
   <comment>counted</comment>
   <extracomment>For one: {n} line skipped</extracomment>
   <translation>
    <numerusform>{n} baris dilewati</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} lines skipped: {reasons}</source>
   <comment>counted</comment>
   <extracomment>For one: {n} line skipped: {reasons}</extracomment>
   <translation>
    <numerusform>{n} baris dilewati: {reasons}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} log files</source>
   <comment>counted</comment>
   <extracomment>For one: {n} log file</extracomment>
   <translation>
    <numerusform>{n} berkas log</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} log files vanished</source>
   <comment>counted</comment>
   <extracomment>For one: {n} log file vanished</extracomment>
   <translation>
    <numerusform>{n} berkas log hilang</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} min</source>
   <comment>minutes</comment>
   <translation>{n} mnt</translation>
  </message>
  <message numerus="yes">
   <source>{n} moments</source>
   <comment>counted</comment>
   <extracomment>For one: {n} moment</extracomment>
   <translation>
    <numerusform>{n} saat</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} past windows</source>
   <comment>counted</comment>
   <extracomment>For one: {n} past window</extracomment>
   <translation>
    <numerusform>{n} jendela lampau</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} pauses</source>
   <comment>counted</comment>
   <extracomment>For one: {n} pause</extracomment>
   <translation>
    <numerusform>{n} jeda</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} points</source>
   <comment>counted</comment>
   <extracomment>For one: {n} point</extracomment>
   <translation>
    <numerusform>{n} poin</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} points ahead of an even pace</source>
   <translation>{n} poin di atas laju merata</translation>
  </message>
  <message>
   <source>{n} points behind an even pace</source>
   <translation>{n} poin di bawah laju merata</translation>
  </message>
  <message numerus="yes">
   <source>{n} readings</source>
   <comment>counted</comment>
   <extracomment>For one: {n} reading</extracomment>
   <translation>
    <numerusform>{n} bacaan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} records</source>
   <comment>counted</comment>
   <extracomment>For one: {n} record</extracomment>
   <translation>
    <numerusform>{n} catatan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} records unchanged since they were written</source>
   <comment>counted</comment>
   <extracomment>For one: {n} record unchanged since it was written</extracomment>
   <translation>
    <numerusform>{n} catatan tidak berubah sejak ditulis</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} records unchanged since they were written; {checkpoints}. Checked in {seconds} s.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} record unchanged since they were written; {checkpoints}. Checked in {seconds} s.</extracomment>
   <translation>
    <numerusform>{n} catatan tidak berubah sejak ditulis; {checkpoints}. Diperiksa dalam {seconds} dtk.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} refusals</source>
   <comment>counted</comment>
   <extracomment>For one: {n} refusal</extracomment>
   <translation>
    <numerusform>{n} penolakan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request</extracomment>
   <translation>
    <numerusform>{n} permintaan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests unpriced</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request unpriced</extracomment>
   <translation>
    <numerusform>{n} permintaan tanpa harga</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests were refused ({when}): the {limit} is used up</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request was refused ({when}): the {limit} is used up</extracomment>
   <translation>
    <numerusform>{n} permintaan ditolak ({when}): {limit} sudah habis</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} requests were turned away ({when}) by a rate limit or overload, which is not the limit of the plan.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} request was turned away ({when}) by a rate limit or overload, which is not the limit of the plan.</extracomment>
   <translation>
    <numerusform>{n} permintaan tidak dilayani ({when}) karena batas laju atau beban berlebih, yang bukan batas paket.</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} s</source>
   <comment>seconds</comment>
   <translation>{n} dtk</translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions</source>
   <comment>counted</comment>
   <extracomment>For one: {n} session</extracomment>
   <translation>
    <numerusform>{n} sesi</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions it remembers have no log and none in the ledger</source>
   <comment>counted</comment>
   <extracomment>For one: {n} session it remembers has no log and none in the ledger</extracomment>
   <translation>
    <numerusform>{n} sesi yang diingatnya tidak memiliki log dan tidak ada di buku besar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} sessions were gone before the first look.</source>
   <comment>counted</comment>
   <extracomment>For one: {n} session was gone before the first look.</extracomment>
   <translation>
    <numerusform>{n} sesi sudah tidak ada sebelum pemantauan pertama.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} times</source>
   <comment>counted</comment>
   <extracomment>For one: {n} time</extracomment>
   <translation>
    <numerusform>{n} kali</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} tokens</source>
   <translation>{n} token</translation>
  </message>
  <message numerus="yes">
   <source>{n} tokens</source>
   <comment>counted</comment>
   <extracomment>For one: {n} token</extracomment>
   <translation>
    <numerusform>{n} token</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} tokens read from the cache</source>
   <comment>counted</comment>
   <extracomment>For one: {n} token read from the cache</extracomment>
   <translation>
    <numerusform>{n} token dibaca dari cache</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} tokens written to the cache</source>
   <comment>counted</comment>
   <extracomment>For one: {n} token written to the cache</extracomment>
   <translation>
    <numerusform>{n} token ditulis ke cache</numerusform>
   </translation>
  </message>
  <message>
   <source>{n} tokens/min written</source>
   <translation>{n} token/mnt ditulis</translation>
  </message>
  <message numerus="yes">
   <source>{n} warned windows</source>
   <comment>counted</comment>
   <extracomment>For one: {n} warned window</extracomment>
   <translation>
    <numerusform>{n} jendela yang diperingatkan</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} web searches</source>
   <comment>counted</comment>
   <extracomment>For one: {n} web search</extracomment>
   <translation>
    <numerusform>{n} pencarian web</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} windows</source>
   <comment>counted</comment>
   <extracomment>For one: {n} window</extracomment>
   <translation>
    <numerusform>{n} jendela</numerusform>
   </translation>
  </message>
  <message>
   <source>{part} of {all}</source>
   <translation>{part} dari {all}</translation>
  </message>
  <message>
   <source>{part} of {whole} went beyond the usual</source>
   <translation>{part} dari {whole} melebihi biasanya</translation>
  </message>
  <message>
   <source>{part} of {whole} would be saved by other habits</source>
   <translation>{part} dari {whole} dapat dihemat dengan kebiasaan lain</translation>
  </message>
  <message>
   <source>{part} went beyond the usual</source>
   <translation>{part} melebihi biasanya</translation>
  </message>
  <message>
   <source>{part} were read from the cache</source>
   <translation>{part} dibaca dari cache</translation>
  </message>
  <message>
   <source>{part} were sent fresh</source>
   <translation>{part} dikirim baru</translation>
  </message>
  <message>
   <source>{part} were written to it</source>
   <translation>{part} ditulis ke cache</translation>
  </message>
  <message>
   <source>{part} would be saved by other habits</source>
   <translation>{part} dapat dihemat dengan kebiasaan lain</translation>
  </message>
  <message>
   <source>{part} of {all}</source>
   <translation>{part} dari {all}</translation>
  </message>
  <message>
   <source>{path} cannot be read: {why}.</source>
   <translation>{path} tidak dapat dibaca: {why}.</translation>
  </message>
  <message>
   <source>{path} cannot be written: {why}.</source>
   <translation>{path} tidak dapat ditulis: {why}.</translation>
  </message>
  <message>
   <source>{path} could not be changed and is as it was: {why}.</source>
   <translation>{path} tidak dapat diubah dan tetap seperti semula: {why}.</translation>
  </message>
  <message>
   <source>{path} has no place for that setting; change it there by hand.</source>
   <translation>{path} tidak memiliki tempat untuk setelan itu; ubah di sana secara manual.</translation>
  </message>
  <message>
   <source>{path} is larger than any settings file.</source>
   <translation>{path} lebih besar dari berkas setelan mana pun.</translation>
  </message>
  <message>
   <source>{path} is not UTF-8; nothing was changed.</source>
   <translation>{path} bukan UTF-8; tidak ada yang diubah.</translation>
  </message>
  <message>
   <source>{path} is not valid JSON.</source>
   <translation>{path} bukan JSON yang sah.</translation>
  </message>
  <message>
   <source>{path} is write-protected; nothing was changed.</source>
   <translation>{path} dilindungi dari penulisan; tidak ada yang diubah.</translation>
  </message>
  <message>
   <source>{path} sets {key} to something other than a command; nothing was changed.</source>
   <translation>{path} mengatur {key} ke sesuatu yang bukan perintah; tidak ada yang diubah.</translation>
  </message>
  <message>
   <source>{path} was changed meanwhile; nothing was done. Ask for it once more.</source>
   <translation>{path} berubah sementara itu; tidak ada yang dilakukan. Minta sekali lagi.</translation>
  </message>
  <message>
   <source>{path} was changed since; nothing was done. Undo it by hand.</source>
   <translation>{path} berubah sejak itu; tidak ada yang dilakukan. Urungkan secara manual.</translation>
  </message>
  <message>
   <source>{path} was changed since; nothing was put back.</source>
   <translation>{path} berubah sejak itu; tidak ada yang dikembalikan.</translation>
  </message>
  <message>
   <source>{path} was changed, but the disk did not confirm it: {why}.</source>
   <translation>{path} diubah, tetapi disk tidak memastikannya: {why}.</translation>
  </message>
  <message>
   <source>{percent} (±{band})</source>
   <translation>{percent} (±{band})</translation>
  </message>
  <message>
   <source>{percent} less than in {earlier}</source>
   <translation>{percent} lebih sedikit dari {earlier}</translation>
  </message>
  <message>
   <source>{percent} more than in {earlier}</source>
   <translation>{percent} lebih banyak dari {earlier}</translation>
  </message>
  <message>
   <source>{percent} of what the plan costs a month.</source>
   <translation>{percent} dari biaya paket per bulan.</translation>
  </message>
  <message>
   <source>{percent} of what the plan costs for {days}: {price}.</source>
   <translation>{percent} dari biaya paket untuk {days}: {price}.</translation>
  </message>
  <message>
   <source>{percent} read from the cache</source>
   <translation>{percent} dibaca dari cache</translation>
  </message>
  <message>
   <source>{percent} used</source>
   <translation>{percent} terpakai</translation>
  </message>
  <message>
   <source>{percent} used.</source>
   <translation>{percent} terpakai.</translation>
  </message>
  <message>
   <source>{period}: cost not known</source>
   <translation>{period}: biaya tidak diketahui</translation>
  </message>
  <message>
   <source>{period}: no requests</source>
   <translation>{period}: tidak ada permintaan</translation>
  </message>
  <message>
   <source>{period}: tokens not known</source>
   <translation>{period}: token tidak diketahui</translation>
  </message>
  <message>
   <source>{period}: {amount}</source>
   <translation>{period}: {amount}</translation>
  </message>
  <message>
   <source>{period}: {amount} tokens</source>
   <translation>{period}: {amount} token</translation>
  </message>
  <message>
   <source>{place} and {n} more</source>
   <translation>{place} dan {n} lagi</translation>
  </message>
  <message>
   <source>{place} · {what}</source>
   <translation>{place} · {what}</translation>
  </message>
  <message>
   <source>{prices} (USD for a million)</source>
   <translation>{prices} (USD per sejuta)</translation>
  </message>
  <message>
   <source>{ran_out} ran out, {lasted} lasted.</source>
   <translation>{ran_out} habis, {lasted} cukup.</translation>
  </message>
  <message numerus="yes">
   <source>{ran_out} ran out, {lasted} lasted; {n} were cut short and are not judged.</source>
   <comment>counted</comment>
   <extracomment>For one: {ran_out} ran out, {lasted} lasted; {n} was cut short and is not judged.</extracomment>
   <translation>
    <numerusform>{ran_out} habis, {lasted} cukup; {n} terputus dan tidak dinilai.</numerusform>
   </translation>
  </message>
  <message>
   <source>{readings}, without repeats</source>
   <translation>{readings}, tanpa pengulangan</translation>
  </message>
  <message>
   <source>{record}, block {block}</source>
   <translation>{record}, blok {block}</translation>
  </message>
  <message>
   <source>{record}, not sealed in a block yet</source>
   <translation>{record}, belum disegel dalam blok</translation>
  </message>
  <message>
   <source>{said} At list prices: {amount} less.</source>
   <translation>{said} Menurut harga resmi: kurang {amount}.</translation>
  </message>
  <message>
   <source>{said} At list prices: {amount} more.</source>
   <translation>{said} Menurut harga resmi: lebih {amount}.</translation>
  </message>
  <message>
   <source>{sentence} Whether credits pay for it is not known.</source>
   <translation>{sentence} Tidak diketahui apakah kredit membayarnya.</translation>
  </message>
  <message>
   <source>{sentence}.</source>
   <translation>{sentence}.</translation>
  </message>
  <message>
   <source>{sentence}.</source>
   <comment>ends a sentence</comment>
   <translation>{sentence}.</translation>
  </message>
  <message>
   <source>{sentence}; last reported {when} at {last}.</source>
   <translation>{sentence}; terakhir dilaporkan {when} pada {last}.</translation>
  </message>
  <message>
   <source>{sentence}; last reported {when}.</source>
   <translation>{sentence}; terakhir dilaporkan {when}.</translation>
  </message>
  <message>
   <source>{sentence}; last seen at {last}.</source>
   <translation>{sentence}; terakhir terlihat pada {last}.</translation>
  </message>
  <message>
   <source>{sentence}; reset announced for {reset}.</source>
   <translation>{sentence}; reset diumumkan untuk {reset}.</translation>
  </message>
  <message>
   <source>{session} · {project}</source>
   <translation>{session} · {project}</translation>
  </message>
  <message>
   <source>{shares}: no window is named; name five_hour, seven_day or a limit.</source>
   <translation>{shares}: jendela tidak disebut; sebutkan five_hour, seven_day, atau sebuah batas.</translation>
  </message>
  <message>
   <source>{share} % left of the {window} window cannot be, so it was left out.</source>
   <translation>Sisa {share}% pada jendela {window} tidak mungkin, jadi dilewatkan.</translation>
  </message>
  <message>
   <source>{share} % may be used or left, so it was left out; write which.</source>
   <translation>{share}% bisa berarti terpakai atau sisa, jadi dilewatkan; tulis yang mana.</translation>
  </message>
  <message>
   <source>{share} % of the {window} window may be used or left, so it was left out; write which.</source>
   <translation>{share}% pada jendela {window} bisa berarti terpakai atau sisa, jadi dilewatkan; tulis yang mana.</translation>
  </message>
  <message>
   <source>{share} % of the {window} window was taken as used; write “left” if it is.</source>
   <translation>{share}% pada jendela {window} dianggap terpakai; tulis “left” jika itu sisa.</translation>
  </message>
  <message>
   <source>{share} % was taken as used; write “left” if it is.</source>
   <translation>{share}% dianggap terpakai; tulis “left” jika itu sisa.</translation>
  </message>
  <message>
   <source>{shown} of {all}</source>
   <translation>{shown} dari {all}</translation>
  </message>
  <message>
   <source>{sign}{amount}</source>
   <comment>a sum of money</comment>
   <translation>{sign}{amount}</translation>
  </message>
  <message>
   <source>{source}, as of {day}</source>
   <translation>{source}, per {day}</translation>
  </message>
  <message>
   <source>{source}, prompts above {n} tokens</source>
   <translation>{source}, prompt di atas {n} token</translation>
  </message>
  <message>
   <source>{source}, since {day}</source>
   <translation>{source}, sejak {day}</translation>
  </message>
  <message>
   <source>{source}, {age} old</source>
   <translation>{source}, {age} lalu</translation>
  </message>
  <message>
   <source>{state}: still counts</source>
   <translation>{state}: tetap dihitung</translation>
  </message>
  <message>
   <source>{supposed}; as it is {certainty}</source>
   <translation>{supposed}; saat ini {certainty}</translation>
  </message>
  <message>
   <source>{text} ({aside})</source>
   <comment>an aside</comment>
   <translation>{text} ({aside})</translation>
  </message>
  <message>
   <source>{text}, {amount} unexplained</source>
   <translation>{text}, {amount} tak terjelaskan</translation>
  </message>
  <message>
   <source>{text}, {aside}</source>
   <comment>an aside after a comma</comment>
   <translation>{text}, {aside}</translation>
  </message>
  <message>
   <source>{text}: {what}</source>
   <comment>what was done, and to what</comment>
   <translation>{text}: {what}</translation>
  </message>
  <message>
   <source>{times} times as much as in {earlier}</source>
   <translation>{times} kali lipat dari {earlier}</translation>
  </message>
  <message>
   <source>{times} times what the plan costs a month.</source>
   <translation>{times} kali biaya paket per bulan.</translation>
  </message>
  <message>
   <source>{times} times what the plan costs for {days}: {price}.</source>
   <translation>{times} kali biaya paket untuk {days}: {price}.</translation>
  </message>
  <message>
   <source>{time}, so far</source>
   <translation>{time}, sejauh ini</translation>
  </message>
  <message>
   <source>{tokens} tokens a minute</source>
   <translation>{tokens} token per menit</translation>
  </message>
  <message>
   <source>{usd} USD at API prices</source>
   <translation>{usd} USD menurut harga API</translation>
  </message>
  <message>
   <source>{use}; counter rose by {n}</source>
   <translation>{use}; penghitung naik {n}</translation>
  </message>
  <message>
   <source>{weekday} {date}</source>
   <translation>{weekday}, {date}</translation>
  </message>
  <message>
   <source>{weekday} {date}, UTC</source>
   <translation>{weekday}, {date}, UTC</translation>
  </message>
  <message>
   <source>{weekday} {date}, {time} {zone}</source>
   <translation>{weekday}, {date}, {time} {zone}</translation>
  </message>
  <message>
   <source>{weekday} {time}</source>
   <translation>{weekday} {time}</translation>
  </message>
  <message>
   <source>{what} is no share used; write 37 or 37.5, at most 100.</source>
   <translation>{what} bukan persentase terpakai; tulis 37 atau 37.5, paling banyak 100.</translation>
  </message>
  <message>
   <source>{when} or later</source>
   <translation>{when} atau lebih</translation>
  </message>
  <message>
   <source>{when} · request {n} of {all}</source>
   <translation>{when} · permintaan {n} dari {all}</translation>
  </message>
  <message>
   <source>{when} · {model}</source>
   <translation>{when} · {model}</translation>
  </message>
  <message>
   <source>{when} · {percent} used</source>
   <translation>{when} · {percent} terpakai</translation>
  </message>
  <message>
   <source>{when}: a prompt of {chars} sent {tokens} beyond the cache, {ratio} times the {usual_tokens} that are usual for {peers} like it on the same model.</source>
   <translation>{when}: prompt sepanjang {chars} mengirim {tokens} di luar cache, {ratio} kali {usual_tokens} yang biasa bagi {peers} prompt serupa pada model yang sama.</translation>
  </message>
  <message>
   <source>{when}: after {before_model}, {calls} were answered by {after_model}; the log shows no choice of it.</source>
   <translation>{when}: setelah {before_model}, {calls} dijawab oleh {after_model}; log tidak menunjukkan model itu dipilih.</translation>
  </message>
  <message>
   <source>{when}: branched {times}, and {lost_tokens} of context were processed again. That cost {paid_picousd}; read from the cache it would have been {unbroken_picousd}.</source>
   <translation>{when}: bercabang {times}, dan {lost_tokens} konteks diproses lagi. Biayanya {paid_picousd}; bila dibaca dari cache hanya {unbroken_picousd}.</translation>
  </message>
  <message>
   <source>{when}: by the client's own count it cost {client_picousd}, by the requests in its log {logged_picousd}. {cost_share} of the cost stands in no log.</source>
   <translation>{when}: menurut hitungan klien biayanya {client_picousd}, menurut permintaan di log {logged_picousd}. {cost_share} dari biaya tidak ada di log mana pun.</translation>
  </message>
  <message>
   <source>{when}: compacted {compactions} within {minutes}; {lost_tokens} were processed again for it.</source>
   <translation>{when}: dipadatkan {compactions} dalam {minutes}; {lost_tokens} diproses lagi karenanya.</translation>
  </message>
  <message>
   <source>{when}: of {prompts} equal prompts the dearest sent {tokens} beyond the cache, {ratio} times the usual {usual_tokens}.</source>
   <translation>{when}: dari {prompts} prompt yang sama, yang termahal mengirim {tokens} di luar cache, {ratio} kali {usual_tokens} yang biasa.</translation>
  </message>
  <message>
   <source>{when}: on working days at {hours} h (UTC) one percent of the {limit} held {fewer_share} less work than at other hours; {points} were spent at these.</source>
   <translation>{when}: pada hari kerja pukul {hours} (UTC) satu persen {limit} memuat pekerjaan {fewer_share} lebih sedikit daripada jam lain; {points} terpakai saat itu.</translation>
  </message>
  <message>
   <source>{when}: resumed {times}, and {lost_tokens} of context were processed again. That cost {paid_picousd}; read from the cache it would have been {unbroken_picousd}.</source>
   <translation>{when}: dilanjutkan {times}, dan {lost_tokens} konteks diproses lagi. Biayanya {paid_picousd}; bila dibaca dari cache hanya {unbroken_picousd}.</translation>
  </message>
  <message>
   <source>{when}: the cache was written again and again and not read once in {calls}; {lost_tokens} were sent that could have been read.</source>
   <translation>{when}: cache ditulis berulang kali dan tidak sekali pun dibaca dalam {calls}; {lost_tokens} dikirim padahal dapat dibaca.</translation>
  </message>
  <message>
   <source>{when}: the cache was written to last {after_minutes}, before that {before_minutes}. Pauses outlasted it {rebuilds}, and {lost_tokens} were written again.</source>
   <translation>{when}: cache ditulis untuk bertahan {after_minutes}, sebelumnya {before_minutes}. Jeda melampauinya {rebuilds}, dan {lost_tokens} ditulis lagi.</translation>
  </message>
  <message>
   <source>{when}: the session ran on {main_model}, {calls} of its sub-agents on {other_model}; these are {cost_share} of its cost.</source>
   <translation>{when}: sesi berjalan pada {main_model}, {calls} sub-agennya pada {other_model}; itu {cost_share} dari biayanya.</translation>
  </message>
  <message>
   <source>{when}: what was read from the cache stood still at {read_after} while {cached_before} lay there; {rebuilds} of {calls} wrote the rest again, {lost_tokens} in all.</source>
   <translation>{when}: yang dibaca dari cache tetap {read_after} padahal ada {cached_before}; {rebuilds} dari {calls} menulis lagi sisanya, seluruhnya {lost_tokens}.</translation>
  </message>
  <message>
   <source>{when}: {calls} had a context above {limit_tokens}; what lay beyond it is {cost_share} of the whole cost.</source>
   <translation>{when}: {calls} memiliki konteks di atas {limit_tokens}; yang melebihinya adalah {cost_share} dari seluruh biaya.</translation>
  </message>
  <message>
   <source>{when}: {errors} within {minutes}, most of them {status}.</source>
   <translation>{when}: {errors} dalam {minutes}, kebanyakan {status}.</translation>
  </message>
  <message>
   <source>{when}: {pauses}, longer than the {lifetime_minutes} the cache lives and no longer than {up_to_minutes}, had {lost_tokens} written again.</source>
   <translation>{when}: {pauses}, lebih lama dari umur cache {lifetime_minutes} dan tidak lebih dari {up_to_minutes}, membuat {lost_tokens} ditulis lagi.</translation>
  </message>
  <message>
   <source>{when}: {ratio} tokens were read from the cache for each token of output, in {calls}; {usual_ratio} is usual for you.</source>
   <translation>{when}: {ratio} token dibaca dari cache untuk setiap token keluaran, dalam {calls}; biasanya {usual_ratio} pada Anda.</translation>
  </message>
  <message>
   <source>{when}: {rebuilds} of {calls} sent again what the cache had held just before, {lost_tokens} in all. As a rule {cached_before} were cached and {read_after} read.</source>
   <translation>{when}: {rebuilds} dari {calls} mengirim lagi yang baru saja ada di cache, seluruhnya {lost_tokens}. Umumnya {cached_before} ada di cache dan {read_after} dibaca.</translation>
  </message>
  <message>
   <source>{when}: {repeats} with exactly as large a prompt as the one before, within {seconds}.</source>
   <translation>{when}: {repeats} dengan prompt sebesar yang sebelumnya, dalam {seconds}.</translation>
  </message>
  <message>
   <source>{when}: {results} with {chars} characters in all; carried along in the context, that is {cost_share} of the whole cost.</source>
   <translation>{when}: {results} dengan {chars} karakter seluruhnya; terbawa dalam konteks, itu {cost_share} dari seluruh biaya.</translation>
  </message>
  <message>
   <source>{when}: {sessions} went on for up to {days}, and the cache was built anew {rebuilds} on coming back; that is {cost_share} of the whole cost.</source>
   <translation>{when}: {sessions} berlangsung hingga {days}, dan cache dibangun ulang {rebuilds} saat kembali; itu {cost_share} dari seluruh biaya.</translation>
  </message>
  <message>
   <source>{when}: {subagents} sub-agents began within {minutes}; {usual_subagents} is usual for you.</source>
   <translation>{when}: {subagents} sub-agen dimulai dalam {minutes}; biasanya {usual_subagents} pada Anda.</translation>
  </message>
  <message>
   <source>{when}: {tool} failed {failures} within {minutes}, in {calls}.</source>
   <translation>{when}: {tool} gagal {failures} dalam {minutes}, pada {calls}.</translation>
  </message>
  <message>
   <source>{windows} forecast live, {n} replayed from the logs</source>
   <translation>{windows} diprakirakan langsung, {n} diputar ulang dari log</translation>
  </message>
  <message>
   <source>{window} has reset</source>
   <translation>Kuota {window} sudah direset</translation>
  </message>
  <message>
   <source>{window} is likely to last again</source>
   <translation>Kuota {window} tampaknya cukup lagi</translation>
  </message>
  <message>
   <source>{window} is snoozed until {when}.</source>
   <translation>Peringatan {window} ditunda hingga {when}.</translation>
  </message>
  <message>
   <source>{window} is worth watching</source>
   <translation>Kuota {window} perlu dicermati</translation>
  </message>
  <message>
   <source>{window} may run out</source>
   <translation>Kuota {window} mungkin habis</translation>
  </message>
  <message>
   <source>{window} runs out soon</source>
   <translation>Kuota {window} segera habis</translation>
  </message>
  <message>
   <source>{window} used up</source>
   <translation>Kuota {window} sudah habis</translation>
  </message>
  <message>
   <source>{window}: no warnings until {when}.</source>
   <translation>Tidak ada peringatan {window} hingga {when}.</translation>
  </message>
  <message>
   <source>{worth} a percent</source>
   <translation>{worth} per persen</translation>
  </message>
  <message>
   <source>{worth} a percent, 8 of 10 within {band}</source>
   <translation>{worth} per persen, 8 dari 10 dalam {band}</translation>
  </message>
  <message>
   <source>× {times}</source>
   <translation>× {times}</translation>
  </message>
  <message>
   <source>“{kind}” cannot be told of {agent}: {why}.</source>
   <translation>“{kind}” tidak dapat diketahui untuk {agent}: {why}.</translation>
  </message>
  <message>
   <source>“{kind}” cannot be told of {requests} of {agent}: {why}.</source>
   <translation>“{kind}” tidak dapat diketahui untuk {requests} {agent}: {why}.</translation>
  </message>
  <message>
   <source>“{name}”</source>
   <translation>“{name}”</translation>
  </message>
  <message numerus="yes">
   <source>≈ {n} requests estimated: the log understates output</source>
   <comment>counted</comment>
   <extracomment>For one: ≈ {n} request estimated: the log understates output</extracomment>
   <translation>
    <numerusform>≈ {n} permintaan ditaksir: log mencatat output terlalu kecil</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>≈ {n} requests whose counts are not exact</source>
   <comment>counted</comment>
   <extracomment>For one: ≈ {n} request whose counts are not exact</extracomment>
   <translation>
    <numerusform>≈ {n} permintaan yang hitungannya tidak tepat</numerusform>
   </translation>
  </message>
  <message>
   <source>≈ {amount}</source>
   <translation>≈ {amount}</translation>
  </message>
  <message>
   <source>≈ {percent} ({band}), estimate</source>
   <translation>≈ {percent} ({band}), taksiran</translation>
  </message>
  <message>
   <source>≈ {percent} at reset</source>
   <translation>≈ {percent} saat reset</translation>
  </message>
  <message>
   <source>≈ {percent} used, estimate</source>
   <translation>≈ {percent} terpakai, taksiran</translation>
  </message>
  <message>
   <source>≈ {percent}, 8 of 10 within {band}</source>
   <translation>≈ {percent}, 8 dari 10 dalam {band}</translation>
  </message>
 </context>
</TS>
