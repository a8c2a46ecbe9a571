"""Headings by which a column of an unknown table is taken for a field, squeezed, in several languages."""

from __future__ import annotations

from counterfoil.statements.mapping import Field

_TOLD: dict[Field, str] = {
    Field.AT: (
        "date day time timestamp datetime createdat created starttime startdate startingat "
        "usagedate usagedateutc dateutc timeutc requesttime requestedat when period month "
        "periodstart billingdate datum tag zeit zeitpunkt zeitstempel uhrzeit monat fecha dia día "
        "hora momento marcadetiempo mes jour heure horodatage mois data giorno ora dataehora "
        "horario 日期 时间 日时 时间戳 日付 日時 날짜 일자 일시 시간 사용일 tanggal waktu hari "
        "bulan"
    ),
    Field.UNTIL: (
        "endtime enddate endingat until to periodend ende bis fin hasta finalizacion 结束时间 "
        "终了 종료 종료시간 selesai sampai"
    ),
    Field.MODEL: (
        "model modelname modelid modelslug slug modelversion engine snapshotid modell modelo "
        "modèle modele modello 模型 模型名称 モデル 모델 모델명"
    ),
    Field.REQUEST_ID: (
        "requestid reqid generationid messageid responseid callid id traceid anfrageid "
        "anfragenummer idsolicitud iddesolicitud idrequête idrequete 请求id 请求编号 リクエストid "
        "요청id 요청번호 idpermintaan"
    ),
    Field.KEY: (
        "apikey apikeyid apikeyname key keyname keyalias user username useremail email member "
        "workspace project projectid team schlüssel schluessel benutzer nutzer arbeitsbereich "
        "clave claveapi usuario proyecto clé cléapi utilisateur chave chaveapi usuário 密钥 用户 "
        "项目 키 api키 사용자 프로젝트 ユーザー キー kunci pengguna"
    ),
    Field.KIND: (
        "tokentype kindoftoken usagetype unittype tokenart artdertokens tipodetoken typedejeton "
        "令牌类型 token类型 토큰유형 토큰종류 jenistoken"
    ),
    Field.TEXT: (
        "description type kind category item lineitem entry costtype memo note transactiontype "
        "event beschreibung art typ kategorie posten descripción descripcion tipo concepto "
        "categoría libellé description catégorie descrição 描述 类型 项目名称 摘要 種類 내용 유형 "
        "설명 항목 keterangan jenis deskripsi"
    ),
    Field.REQUESTS: (
        "requests requestcount nummodelrequests numrequests calls callcount apicalls "
        "anzahlanfragen anfragen aufrufe solicitudes peticiones llamadas requêtes requetes appels "
        "requisições 请求数 请求次数 调用次数 リクエスト数 요청수 호출수 permintaan "
        "jumlahpermintaan"
    ),
    Field.INPUT: (
        "input inputtokens tokensin prompttokens tokensprompt promptcount uncachedinputtokens "
        "uncachedinput contexttokens ncontexttokenstotal inputtokensnocache eingabetoken "
        "eingabetokens eingabe tokensdeentrada tokensentrada entrada jetonsentrée jetonsdentrée "
        "tokensentrée entrée 输入 输入tokens 输入token 输入令牌 入力 入力トークン 입력 입력토큰 "
        "tokenmasukan masukan"
    ),
    Field.CACHE_READ: (
        "cacheread cachereadtokens cachereadinputtokens cachedtokens cachedinput "
        "cachedinputtokens inputcachedtokens tokenscached cachehittokens cachehits cachegelesen "
        "cachelesen ausdemcache lecturadecaché lecturacache lecturacaché tokensencache "
        "lecturecache 缓存读取 缓存命中 缓存输入 キャッシュ読み取り 캐시읽기 캐시입력 bacacache "
        "cachedibaca"
    ),
    Field.CACHE_WRITE_5M: (
        "cachewrite5m cachewrite5mtokens cachecreation5m cachecreation5minputtokens "
        "ephemeral5minputtokens cachegeschrieben5m 缓存写入5m 캐시쓰기5분"
    ),
    Field.CACHE_WRITE_1H: (
        "cachewrite1h cachewrite1htokens cachecreation1h cachecreation1hinputtokens "
        "ephemeral1hinputtokens cachegeschrieben1h 缓存写入1h 캐시쓰기1시간"
    ),
    Field.CACHE_WRITE: (
        "cachewrite cachewrites cachewritetokens cachecreation cachecreationtokens "
        "cachecreationinputtokens cachegeschrieben cacheschreiben escrituradecaché escrituracache "
        "écriturecache 缓存写入 缓存创建 キャッシュ書き込み 캐시쓰기 캐시생성 tuliscache"
    ),
    Field.OUTPUT: (
        "output outputtokens tokensout completiontokens tokenscompletion generatedtokens "
        "ngeneratedtokenstotal ausgabetoken ausgabetokens ausgabe tokensdesalida tokenssalida "
        "salida jetonssortie tokenssortie sortie tokensdesaída saída 输出 输出tokens 输出token "
        "输出令牌 出力 出力トークン 출력 출력토큰 tokenkeluaran keluaran"
    ),
    Field.WEB_SEARCHES: (
        "websearches websearch websearchrequests websearchcount searches websuchen búsquedasweb "
        "recherchesweb 网络搜索 网页搜索 웹검색 pencarianweb"
    ),
    Field.QUANTITY: (
        "tokens tokencount quantity units amounttokens totaltokens usagequantity menge "
        "anzahltoken anzahltokens cantidad nombredejetons quantité quantidade 数量 令牌数 token数 "
        "トークン数 토큰 토큰수 수량 jumlah jumlahtoken"
    ),
    Field.MONEY: (
        "cost costusd costinusd totalcost costtotal amount amountusd amountvalue spend spendusd "
        "price charge charged chargedusd netamount billed billedamount total totalusd usd usage "
        "value kosten kostenusd betrag preis gesamtkosten summe costo coste importe gasto precio "
        "coût cout montant prix custo valor importo 费用 金额 花费 成本 费用usd 金额usd 料金 金額 "
        "費用 コスト 비용 금액 요금 청구금액 biaya harga total"
    ),
    Field.CREDITS: (
        "credits creditsused creditamount credit aiccredits guthaben créditos creditos crédits "
        "积分 点数 クレジット 크레딧 kredit"
    ),
    Field.CURRENCY: (
        "currency currencycode amountcurrency ccy währung waehrung moneda divisa devise monnaie "
        "moeda valuta 货币 币种 通貨 통화 matauang"
    ),
    Field.SERVICE_TIER: ("servicetier tier variant stufe nivel niveau 服务层级 서비스등급 tingkat"),
    Field.GEO: ("inferencegeo geo region standort región région 区域 地区 지역 wilayah"),
    Field.ACCOUNT: (
        "organization organizationid organizationname org orgid account accountid accountname "
        "company konto organisation unternehmen cuenta organización compte organização 组织 账户 "
        "账号 組織 조직 계정 organisasi akun"
    ),
}
SYNONYMS: dict[str, Field] = {}
for _field, _names in _TOLD.items():
    for _name in _names.split():
        SYNONYMS.setdefault(_name, _field)
