package org.hegui.platform.testkit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;

/** Checks signatures by the key of the tests' tokens. */
public final class Signed {

    private Signed() {}

    /** Whether the JWS in its three parts is signed by the trusted key. */
    public static boolean verified(String[] token) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initVerify(TestKeys.TRUSTED.getPublic());
            signature.update((token[0] + "." + token[1]).getBytes(US_ASCII));
            return signature.verify(Base64.getUrlDecoder().decode(token[2]));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
