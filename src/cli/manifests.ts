/** The files that tell a learning platform what is in a package. */

export interface Contents {
  /** The career's id, and the language of the page. */
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  /** All other files, in their order. */
  readonly files: readonly string[];
  /** Two names for the whole world, for cmi5. */
  readonly courseId: string;
  readonly unitId: string;
}

const escape = (text: string) =>
  text
    // What XML cannot hold, not even escaped.
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[<>&"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

const fileList = (files: readonly string[]) =>
  files.map((file) => `\n      <file href="${escape(file)}"/>`).join('');

/** SCORM 1.2: no mastery score, since some platforms make a failure of it. */
export const scorm12Manifest = ({ id, title, files }: Contents): string => `${DECLARATION}<manifest
  identifier="career-${escape(id)}"
  version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd"
>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${escape(title)}</title>
      <item identifier="item" identifierref="guide">
        <title>${escape(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="guide" type="webcontent" adlcp:scormtype="sco" href="index.html">${fileList(files)}
    </resource>
  </resources>
</manifest>
`;

/** SCORM 2004, 4th edition. What the page does not report, no platform may guess. */
export const scorm2004Manifest = ({
  id,
  title,
  files,
}: Contents): string => `${DECLARATION}<manifest
  identifier="career-${escape(id)}"
  version="1.0"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd"
>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="organization">
    <organization identifier="organization">
      <title>${escape(title)}</title>
      <item identifier="item" identifierref="guide">
        <title>${escape(title)}</title>
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="guide" type="webcontent" adlcp:scormType="sco" href="index.html">${fileList(files)}
    </resource>
  </resources>
</manifest>
`;

export function cmi5Structure({ lang, title, summary, courseId, unitId }: Contents): string {
  const text = (name: string, value: string) =>
    `<${name}><langstring lang="${escape(lang)}">${escape(value)}</langstring></${name}>`;
  const about = (indent: string) =>
    [text('title', title), text('description', summary)].join(`\n${indent}`);
  return `${DECLARATION}<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${courseId}">
    ${about('    ')}
  </course>
  <au id="${unitId}" moveOn="Completed" launchMethod="AnyWindow">
    ${about('    ')}
    <url>index.html</url>
  </au>
</courseStructure>
`;
}
