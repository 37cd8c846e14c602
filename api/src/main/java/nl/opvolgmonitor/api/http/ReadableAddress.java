package nl.opvolgmonitor.api.http;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Leads a reader with an address that is none, as {@code /%zz}, to one where nothing is: the framework forgets what it knew
 * of such a request, and with it that there is someone who reads.
 */
final class ReadableAddress extends ChannelInboundHandlerAdapter {

    private static final String NOWHERE = "/onleesbaar";

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request && isFromReader(request) && !isReadable(request.uri())) {
            request.setUri(NOWHERE);
        }
        context.fireChannelRead(message);
    }

    private static boolean isFromReader(HttpRequest request) {
        return Refusals.readsHtml(request.headers().getAll(HttpHeaderNames.ACCEPT));
    }

    private static boolean isReadable(String address) {
        try {
            return new URI(address) != null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
